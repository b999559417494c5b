using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update.Json;

namespace TalentGraph.Graph.Neo4j.Scanning;

/// <summary>Puts the readings of sources together again from their rows.</summary>
internal static class SourceValues
{
    public static StoredReading ReadArticle(CypherRow row)
    {
        CypherRow values = row.Row(0);
        Article article = ArticleValues.Read(values, row.Word(1));
        var reading = new ArticleReading(
            article,
            RowJson.Read<IReadOnlyList<TextSpan>>(row.Word(2)),
            Entities(row.Rows(3), article.Text),
            Claims(row.Rows(4)),
            [.. row.Rows(5).Select(said => ReadStatement(said, article.Text))]);
        return new StoredReading(reading, values.Word(15), values.Number(16), EntityIds(row.Rows(3)));
    }

    public static StoredReference ReadReference(CypherRow row)
    {
        var reading = new ReferenceReading(row.Word(0), row.Word(1), row.Word(2), Entities(row.Rows(3), null), Claims(row.Rows(4)));
        return new StoredReference(reading, EntityIds(row.Rows(3)));
    }

    private static IReadOnlyList<LocalEntity> Entities(IEnumerable<CypherRow> members, string? text) =>
        [.. members.Select(member => MemberValues.Entity(member, 1, text))];

    private static IReadOnlyList<Claim> Claims(IEnumerable<CypherRow> claims) => [.. claims.Select(claim => ClaimValues.Read(claim))];

    private static Dictionary<string, string> EntityIds(IEnumerable<CypherRow> members) =>
        members.ToDictionary(member => member.Word(1), member => member.Word(0), StringComparer.Ordinal);

    private static Statement ReadStatement(CypherRow said, string text)
    {
        var span = new TextSpan(said.Number(3), said.Number(4));
        return new Statement(said.Word(0), said.Word(1), said.Enum<StatementKind>(2), span.In(text), span, said.Texts(5));
    }
}
