using TalentGraph.Graph.Neo4j.Statements;

namespace TalentGraph.Graph.Neo4j.Tests.Statements;

public sealed class CypherStatementTests
{
    private static readonly CypherStatement Statement = new("a", "MATCH (a)-[r:LOCATED_IN /*type*/]->(b) RETURN r ORDER BY key ASC /*direction*/");

    [Fact]
    public void A_mark_gives_way_to_a_word() =>
        Assert.Equal("MATCH (a)-[r:A|B]->(b) RETURN r ORDER BY key ASC /*direction*/", Statement.With("type", "A|B").Text);

    [Fact]
    public void One_shape_is_one_text() => Assert.Same(Statement.With("type", "A"), Statement.With("type", "A"));

    [Fact]
    public void A_list_is_read_from_its_end_in_the_other_direction()
    {
        Assert.EndsWith("ORDER BY key DESC", Statement.Backward.Text, StringComparison.Ordinal);
        Assert.Equal("ORDER BY r.id ASC", new CypherStatement("b", "ORDER BY r.id DESC /*direction*/").Backward.Text);
    }

    [Fact]
    public void A_missing_mark_is_named() =>
        Assert.StartsWith("Statement \"a\" has no mark \"kind\".", Assert.Throws<ArgumentException>(() => Statement.With("kind", "Firm")).Message, StringComparison.Ordinal);

    [Fact]
    public void Statements_are_sent_without_comments_and_name_their_language()
    {
        Assert.Contains(CypherLibrary.All, statement => statement.Name == "reading/expand");
        Assert.All(CypherLibrary.All, statement =>
        {
            Assert.StartsWith("CYPHER 5\n", statement.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("//", statement.Text, StringComparison.Ordinal);
        });
    }
}
