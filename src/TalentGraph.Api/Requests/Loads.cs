using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Requests;

/// <summary>Shorthand for what most resolvers do: ask the store once for all parents.</summary>
internal static class Loads
{
    extension(FieldContext context)
    {
        public GraphServices Services => context.State<GraphRequest>().Services;

        public IGraphReader Reader => context.State<GraphRequest>().Services.Reader;

        /// <summary>The entity of each id, null for an absent or unknown one; one question for all.</summary>
        public async ValueTask<IReadOnlyList<Entity?>> EntitiesAsync(IEnumerable<string?> ids)
        {
            string?[] asked = [.. ids];
            IReadOnlyDictionary<string, Entity> found = await context.Reader.GetEntitiesAsync(
                [.. asked.OfType<string>().Distinct(StringComparer.Ordinal)], context.CancellationToken);
            return [.. asked.Select(id => id is null ? null : found.GetValueOrDefault(id))];
        }

        /// <summary>The article of each id, without texts, null for an absent or unknown one; one question for all.</summary>
        public async ValueTask<IReadOnlyList<GraphArticle?>> ArticlesAsync(IEnumerable<string?> ids)
        {
            string?[] asked = [.. ids];
            IReadOnlyDictionary<string, GraphArticle> found = await context.Reader.GetArticlesAsync(
                [.. asked.OfType<string>().Distinct(StringComparer.Ordinal)], withText: false, context.CancellationToken);
            return [.. asked.Select(id => id is null ? null : found.GetValueOrDefault(id))];
        }
    }

    /// <summary>The answer of each key in the order of <paramref name="keys"/>; an empty page where there is none.</summary>
    public static IReadOnlyList<Page<T>> InOrder<T>(
        IEnumerable<string> keys, IReadOnlyDictionary<string, Page<T>> pages, PageRequest page) =>
        [.. keys.Select(key => pages.GetValueOrDefault(key) ?? new Page<T>([], false, false, page.CountTotal ? 0 : null))];

    /// <summary>Turns the store's complaint about a cursor into the client's error.</summary>
    public static async ValueTask<T> CursorCheckedAsync<T>(Func<Task<T>> question)
    {
        try
        {
            return await question();
        }
        catch (BadCursorException e)
        {
            throw ApiErrors.BadCursor(e.Message);
        }
    }
}
