using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>The orders of lists as key columns.</summary>
internal static class Orders
{
    // Before and behind every date.
    private const string NoDateLast = "'9999-99-99'";

    public static Keyset Claims { get; } = new(
        "CLAIMS", [new("c.derivation_rank"), new("c.confidence", Descending: true), new("c.id")]);

    public static Keyset Of(EntityOrder order) => order switch
    {
        EntityOrder.Relevance => new("RELEVANCE", [new("e.origin_count", Descending: true), new("e.name"), new("e.id")]),
        EntityOrder.Name => new("NAME", [new("e.name"), new("e.id")]),
        EntityOrder.Mentions => new("MENTIONS", [new("e.mention_count", Descending: true), new("e.name"), new("e.id")]),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown order."),
    };

    public static Keyset Of(RelationshipOrder order) => order switch
    {
        RelationshipOrder.Relevance => new(
            "RELEVANCE",
            [new("r.confidence", Descending: true), new("r.origin_count", Descending: true), new("e.name"), new("r.id")]),
        RelationshipOrder.Name => new("NAME", [new("e.name"), new("r.id")]),
        RelationshipOrder.LastSeen => new("LAST_SEEN", [new("coalesce(r.last_seen, '')", Descending: true), new("r.id")]),
        RelationshipOrder.FirstSeen => new("FIRST_SEEN", [new($"coalesce(r.first_seen, {NoDateLast})"), new("r.id")]),
        RelationshipOrder.Origins => new("ORIGINS", [new("r.origin_count", Descending: true), new("r.id")]),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown order."),
    };

    public static Keyset Of(ArticleOrder order) => order switch
    {
        ArticleOrder.Newest => new("NEWEST", [new("coalesce(a.published_first, '')", Descending: true), new("a.id")]),
        ArticleOrder.Oldest => new("OLDEST", [new($"coalesce(a.published_first, {NoDateLast})"), new("a.id")]),
        ArticleOrder.Title => new("TITLE", [new("a.title"), new("a.id")]),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown order."),
    };
}
