using System.Text.RegularExpressions;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;

namespace TalentGraph.Graph.Neo4j.Tests.Statements;

/// <summary>Every value that a statement takes from a row is in the rows that it is sent.</summary>
public sealed partial class RowShapeTests
{
    public static TheoryData<string, string[]> Writes => new()
    {
        { "sources/put-articles", [.. SourceShapes.Article.Names] },
        { "sources/put-article-texts", [.. SourceShapes.Text.Names] },
        { "sources/put-sentences", [.. SourceShapes.Sentence.Names] },
        { "sources/put-statements", [.. SourceShapes.Statement.Names] },
        { "sources/put-references", [.. SourceShapes.Reference.Names] },
        { "store/put-runs", [.. SourceShapes.Run.Names] },
        { "content/put-members", [.. ContentShapes.Member.Names] },
        { "content/put-claims", [.. ContentShapes.Claim.Names] },
        { "identity/put-identities", [.. ContentShapes.Identity.Names] },
        { "identity/put-keys", [.. ContentShapes.IdentityKey.Names] },
        { "identity/put-judgements", [.. ContentShapes.Judgement.Names] },
        { "origins/put-origin-keys", [.. SourceShapes.OriginKey.Names] },
        { "origins/put-signatures", [.. SourceShapes.Signature.Names] },
        { "projection/put-entities", [.. ProjectionShapes.Entity.Names] },
        { "projection/put-lapsed-entities", [.. ProjectionShapes.Entity.Names] },
        { "projection/put-names", [.. ProjectionShapes.Name.Names] },
        { "projection/put-records", [.. ProjectionShapes.Record.Names] },
        { "projection/put-relationships", [.. ProjectionShapes.Edge.Names] },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public void A_statement_uses_just_the_properties_of_its_rows(string name, string[] properties)
    {
        IEnumerable<string> used = Property().Matches(CypherLibrary.Get(name).Text).Select(match => match.Groups["name"].Value);
        // An article is put without a reason for retraction, which lifts it.
        Assert.Equal(
            properties.Order(StringComparer.Ordinal),
            used.Distinct(StringComparer.Ordinal).Where(property => property != "retractionReason" || properties.Contains(property)).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\brow\.(?<name>\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Property();
}
