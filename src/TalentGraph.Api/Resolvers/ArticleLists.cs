using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>What hangs on an article.</summary>
internal static class ArticleLists
{
    public static async ValueTask<IReadOnlyList<string?>> TextsAsync(FieldContext context, IReadOnlyList<GraphArticle> parents)
    {
        IReadOnlyDictionary<string, GraphArticle> found = await context.Reader.GetArticlesAsync(
            Ids(parents), withText: true, context.CancellationToken);
        return [.. parents.Select(parent => found.GetValueOrDefault(parent.Article.Id)?.Article.Text)];
    }

    public static async ValueTask<IReadOnlyList<Origin?>> OriginsAsync(FieldContext context, IReadOnlyList<GraphArticle> parents)
    {
        IReadOnlyDictionary<string, Origin> found = await context.Reader.GetOriginsAsync(
            [.. parents.Select(parent => parent.OriginId).Distinct(StringComparer.Ordinal)], context.CancellationToken);

        // An origin of retracted articles alone has no live member; it still is the article's own.
        return [.. parents.Select(parent => found.GetValueOrDefault(parent.OriginId) ?? new Origin(parent.OriginId, [parent.Article.Id]))];
    }

    public static async ValueTask<IReadOnlyList<Page<Entity>>> EntitiesAsync(FieldContext context, IReadOnlyList<GraphArticle> parents)
    {
        PageRequest page = ConnectionArguments.Read(context);
        string[] ids = Ids(parents);
        return Loads.InOrder(ids, await Loads.CursorCheckedAsync(
            () => context.Reader.GetEntitiesOfArticlesAsync(ids, page, context.CancellationToken)), page);
    }

    public static async ValueTask<IReadOnlyList<Page<GraphClaim>>> ClaimsAsync(FieldContext context, IReadOnlyList<GraphArticle> parents)
    {
        var query = new ClaimQuery
        {
            Scope = ClaimScope.Article,
            Types = RelationshipArguments.Types(context),
            Page = ConnectionArguments.Read(context),
        };
        string[] ids = Ids(parents);
        return Loads.InOrder(ids, await Loads.CursorCheckedAsync(
            () => context.Reader.GetClaimsAsync(ids, query, context.CancellationToken)), query.Page);
    }

    public static async ValueTask<IReadOnlyList<Page<GraphMention>>> MentionsAsync(FieldContext context, IReadOnlyList<GraphArticle> parents)
    {
        PageRequest page = ConnectionArguments.Read(context);
        string[] ids = Ids(parents);
        return Loads.InOrder(ids, await Loads.CursorCheckedAsync(
            () => context.Reader.GetMentionsAsync(ids, ClaimScope.Article, page, context.CancellationToken)), page);
    }

    public static async ValueTask<IReadOnlyList<Page<GraphStatement>>> StatementsAsync(FieldContext context, IReadOnlyList<GraphArticle> parents)
    {
        PageRequest page = ConnectionArguments.Read(context);
        string[] ids = Ids(parents);
        return Loads.InOrder(ids, await Loads.CursorCheckedAsync(
            () => context.Reader.GetStatementsAsync(ids, ClaimScope.Article, page, context.CancellationToken)), page);
    }

    public static async ValueTask<IReadOnlyList<IReadOnlyList<GraphArticle>?>> OfOriginsAsync(FieldContext context, IReadOnlyList<Origin> parents)
    {
        IReadOnlyDictionary<string, GraphArticle> found = await context.Reader.GetArticlesAsync(
            [.. parents.SelectMany(parent => parent.ArticleIds).Distinct(StringComparer.Ordinal)], withText: false, context.CancellationToken);
        return
        [
            .. parents.Select(parent => (IReadOnlyList<GraphArticle>?)
                [.. parent.ArticleIds.Select(id => found.GetValueOrDefault(id)).OfType<GraphArticle>()]),
        ];
    }

    private static string[] Ids(IReadOnlyList<GraphArticle> parents) =>
        [.. parents.Select(parent => parent.Article.Id)];
}
