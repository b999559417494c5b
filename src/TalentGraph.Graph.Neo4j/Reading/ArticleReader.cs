using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Questions for articles and their origins.</summary>
internal static class ArticleReader
{
    private static readonly Keyset<Mentioned> MostMentioned = new(
        "MENTIONED", [KeyColumn<Mentioned>.WholeDescending(row => row.Mentions), KeyColumn<Mentioned>.Text(row => row.Entity.Id)]);

    public static async Task<IReadOnlyDictionary<string, GraphArticle>> GetAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, bool withText, CancellationToken cancellationToken)
    {
        List<GraphArticle> rows = await session.ListAsync(
            CypherLibrary.Get("reading/get-articles"),
            new BoltParameters().AddIds(ids).Add("withText", withText),
            Read,
            cancellationToken);
        return rows.ToDictionary(article => article.Article.Id, StringComparer.Ordinal);
    }

    public static async Task<Page<GraphArticle>> ListAsync(ICypherSession session, ArticleQuery query, CancellationToken cancellationToken)
    {
        Keyset<GraphArticle> keyset = Orders.Of(query.Order);
        IReadOnlyList<string>? mentioning = await ResolveAsync(session, query.Mentioning, cancellationToken);
        if (mentioning is null)
        {
            return keyset.Build([], query.Page, query.Page.CountTotal ? 0 : null);
        }

        string name = mentioning.Count == 0 ? "articles" : "mentioning-articles";
        return await Paged.ListAsync(
            session,
            (CypherLibrary.Get("reading/list-" + name), CypherLibrary.Get("reading/count-" + name)),
            () => new BoltParameters()
                .Add("mentioning", mentioning)
                .Add("from", DayNumber.Text(query.PublishedFrom?.First))
                .Add("to", DayNumber.Text(query.PublishedTo?.Last))
                .Add("publisher", query.Publisher is { } publisher ? NameFolding.Fold(publisher) : null)
                .Add("order", keyset.Name),
            keyset,
            query.Page,
            Read,
            cancellationToken);
    }

    public static Task<IReadOnlyDictionary<string, Page<GraphArticle>>> OfEntitiesAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, PageRequest page, CancellationToken cancellationToken) =>
        Paged.EachAsync(
            session,
            (CypherLibrary.Get("reading/articles-of-entities"), CypherLibrary.Get("reading/count-articles-of-entities")),
            () => new BoltParameters().AddIds(ids),
            Orders.Of(ArticleOrder.Newest),
            page,
            Read,
            cancellationToken);

    public static async Task<IReadOnlyDictionary<string, Page<Entity>>> EntitiesOfAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, PageRequest page, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, Page<Mentioned>> pages = await Paged.EachAsync(
            session,
            (CypherLibrary.Get("reading/entities-of-articles"), CypherLibrary.Get("reading/count-entities-of-articles")),
            () => new BoltParameters().AddIds(ids),
            MostMentioned,
            page,
            row => new Mentioned(EntityValues.Read(row.Row(0)), row.Whole(1)),
            cancellationToken);
        return pages.ToDictionary(pair => pair.Key, pair => Pages.Of(pair.Value, row => row.Entity), StringComparer.Ordinal);
    }

    public static async Task<IReadOnlyDictionary<string, Origin>> OriginsAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        List<Origin> rows = await session.ListAsync(
            CypherLibrary.Get("reading/get-origins"),
            new BoltParameters().AddIds(ids),
            row => new Origin(row.Word(0), [.. row.Texts(1).Order(CodePointComparer.Instance)]),
            cancellationToken);
        return rows.ToDictionary(origin => origin.Id, StringComparer.Ordinal);
    }

    // Null when one of them is unknown, which no article mentions.
    private static async Task<IReadOnlyList<string>?> ResolveAsync(
        ICypherSession session, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        List<(string Asked, string EntityId)> known = await session.ListAsync(
            CypherLibrary.Get("reading/resolve-ids"), new BoltParameters().AddIds(ids), row => (row.Word(0), row.Word(1)), cancellationToken);
        return known.Count < ids.Distinct(StringComparer.Ordinal).Count()
            ? null
            : [.. known.Select(pair => pair.EntityId).Distinct(StringComparer.Ordinal)];
    }

    private static GraphArticle Read(CypherRow row) => ArticleValues.ReadShown(row.Row(0), row.Word(1));

    private sealed record Mentioned(Entity Entity, long Mentions);
}
