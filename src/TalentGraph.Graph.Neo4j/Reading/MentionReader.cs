using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Questions for mentions: by article id, then place.</summary>
internal static class MentionReader
{
    private static readonly Keyset<Keyed> Order = new(
        "MENTIONS",
        [
            KeyColumn<Keyed>.Text(row => row.Mention.ArticleId),
            KeyColumn<Keyed>.Whole(row => row.Mention.Mention.Span.Start),
            KeyColumn<Keyed>.Text(row => row.LocalKey),
        ]);

    public static async Task<IReadOnlyDictionary<string, Page<GraphMention>>> ListAsync(
        ICypherSession session, IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page, CancellationToken cancellationToken)
    {
        string name = scope switch
        {
            ClaimScope.Article => "mentions-of-articles",
            ClaimScope.Entity => "mentions-of-entities",
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Mentions are asked by entity or article."),
        };
        IReadOnlyDictionary<string, Page<Keyed>> pages = await Paged.EachAsync(
            session,
            (CypherLibrary.Get("reading/" + name), CypherLibrary.Get("reading/count-" + name)),
            () => new BoltParameters().AddIds(keys),
            Order,
            page,
            Read,
            cancellationToken);
        return pages.ToDictionary(pair => pair.Key, pair => Pages.Of(pair.Value, row => row.Mention), StringComparer.Ordinal);
    }

    private static Keyed Read(CypherRow row) => new(
        new GraphMention(
            row.Word(1),
            row.Word(0),
            new Mention(new TextSpan(row.Number(2), row.Number(3)), row.Word(5), (MentionForm)row.Number(4))),
        row.Word(6));

    private sealed record Keyed(GraphMention Mention, string LocalKey);
}
