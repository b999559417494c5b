using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>The orders of lists. Names and cursor keys are those of the other stores; the statements build the compared keys alike.</summary>
internal static class Orders
{
    public static Keyset<GraphClaim> Claims { get; } = new(
        "CLAIMS",
        [
            KeyColumn<GraphClaim>.Whole(claim => (long)claim.Claim.Derivation),
            KeyColumn<GraphClaim>.FractionDescending(claim => claim.Claim.Confidence),
            KeyColumn<GraphClaim>.Text(claim => claim.Claim.Id),
        ]);

    public static Keyset<Entity> Of(EntityOrder order) => order switch
    {
        EntityOrder.Relevance => new("RELEVANCE", [KeyColumn<Entity>.WholeDescending(entity => entity.OriginCount), .. ByName]),
        EntityOrder.Name => new("NAME", ByName),
        EntityOrder.Mentions => new("MENTIONS", [KeyColumn<Entity>.WholeDescending(entity => entity.MentionCount), .. ByName]),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown order."),
    };

    public static Keyset<RelatedEntity> Of(RelationshipOrder order) => order switch
    {
        RelationshipOrder.Relevance => new(
            "RELEVANCE",
            [
                KeyColumn<RelatedEntity>.FractionDescending(edge => edge.Relationship.Confidence),
                ByOrigins,
                KeyColumn<RelatedEntity>.Text(edge => edge.Other.Name),
                ById,
            ]),
        RelationshipOrder.Name => new("NAME", [KeyColumn<RelatedEntity>.Text(edge => edge.Other.Name), ById]),
        RelationshipOrder.LastSeen => new(
            "LAST_SEEN", [KeyColumn<RelatedEntity>.DayDescending(edge => edge.Relationship.LastSeen?.ToString() ?? ""), ById]),
        RelationshipOrder.FirstSeen => new(
            "FIRST_SEEN", [KeyColumn<RelatedEntity>.Day(edge => edge.Relationship.FirstSeen?.ToString() ?? DayNumber.NoDateLast), ById]),
        RelationshipOrder.Origins => new("ORIGINS", [ByOrigins, ById]),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown order."),
    };

    public static Keyset<GraphArticle> Of(ArticleOrder order) => order switch
    {
        ArticleOrder.Newest => new("NEWEST", [KeyColumn<GraphArticle>.DayDescending(article => FirstDay(article) ?? ""), ByArticle]),
        ArticleOrder.Oldest => new("OLDEST", [KeyColumn<GraphArticle>.Day(article => FirstDay(article) ?? DayNumber.NoDateLast), ByArticle]),
        ArticleOrder.Title => new("TITLE", [KeyColumn<GraphArticle>.Text(article => article.Article.Title), ByArticle]),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown order."),
    };

    private static IReadOnlyList<KeyColumn<Entity>> ByName { get; } =
        [KeyColumn<Entity>.Text(entity => entity.Name), KeyColumn<Entity>.Text(entity => entity.Id)];

    private static KeyColumn<RelatedEntity> ByOrigins { get; } =
        KeyColumn<RelatedEntity>.WholeDescending(edge => edge.Relationship.OriginCount);

    private static KeyColumn<RelatedEntity> ById { get; } = KeyColumn<RelatedEntity>.Text(edge => edge.Relationship.Id);

    private static KeyColumn<GraphArticle> ByArticle { get; } = KeyColumn<GraphArticle>.Text(article => article.Article.Id);

    private static string? FirstDay(GraphArticle article) => DayNumber.Text(article.Article.Published?.First);
}
