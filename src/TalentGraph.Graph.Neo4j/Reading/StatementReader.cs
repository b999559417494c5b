using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Questions for statements: by article id, then place.</summary>
internal static class StatementReader
{
    private static readonly Keyset<Placed> Order = new(
        "STATEMENTS", [KeyColumn<Placed>.Text(row => row.Statement.ArticleId), KeyColumn<Placed>.Whole(row => row.Position)]);

    public static async Task<IReadOnlyDictionary<string, Page<GraphStatement>>> ListAsync(
        ICypherSession session, IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page, CancellationToken cancellationToken)
    {
        string name = scope switch
        {
            ClaimScope.Article => "statements-of-articles",
            ClaimScope.Entity => "statements-of-speakers",
            ClaimScope.About => "statements-of-subjects",
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Statements are asked by speaker, article or subject."),
        };
        IReadOnlyDictionary<string, Page<Placed>> pages = await Paged.EachAsync(
            session,
            (CypherLibrary.Get("reading/" + name), CypherLibrary.Get("reading/count-" + name)),
            () => new BoltParameters().AddIds(keys),
            Order,
            page,
            Read,
            cancellationToken);
        return pages.ToDictionary(pair => pair.Key, pair => Pages.Of(pair.Value, row => row.Statement), StringComparer.Ordinal);
    }

    private static Placed Read(CypherRow row)
    {
        var statement = new Statement(
            row.Word(2),
            row.Word(6),
            row.Enum<StatementKind>(3),
            row.Word(10),
            new TextSpan(row.Number(4), row.Number(5)),
            row.Texts(8));
        IReadOnlyList<string> about = [.. row.Texts(9).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance)];
        return new Placed(new GraphStatement(statement, row.Word(7), about, row.Word(0)), row.Whole(1));
    }

    private sealed record Placed(GraphStatement Statement, long Position);
}
