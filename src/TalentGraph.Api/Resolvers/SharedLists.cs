using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>What the two ends of a search for paths share.</summary>
internal static class SharedLists
{
    private static readonly ListWindow<SharedTie> Window = new("SHARED", tie => tie.Entity.Id);

    /// <summary>Things of one kind that both ends are tied to.</summary>
    public static async ValueTask<IReadOnlyList<Page<SharedTie>>> OfKindAsync(
        FieldContext context, IReadOnlyList<PathView> parents, EntityKind kind)
    {
        PageRequest page = ConnectionArguments.Read(context);
        List<Page<SharedTie>> pages = [];
        foreach (PathView parent in parents)
        {
            IReadOnlyList<SharedTie> ties = await parent.SharedAsync(context.CancellationToken);
            pages.Add(await Loads.CursorCheckedAsync(() => Task.FromResult(Window.Of([.. ties.Where(tie => tie.Entity.Kind == kind)], page))));
        }

        return pages;
    }

    /// <summary>Articles that mention both ends.</summary>
    public static async ValueTask<IReadOnlyList<Page<GraphArticle>>> ArticlesAsync(FieldContext context, IReadOnlyList<PathView> parents)
    {
        PageRequest page = ConnectionArguments.Read(context);
        List<Page<GraphArticle>> pages = [];
        foreach (PathView parent in parents)
        {
            var query = new ArticleQuery { Mentioning = [parent.From.Id, parent.To.Id], Page = page };
            pages.Add(await Loads.CursorCheckedAsync(() => context.Reader.ListArticlesAsync(query, context.CancellationToken)));
        }

        return pages;
    }
}
