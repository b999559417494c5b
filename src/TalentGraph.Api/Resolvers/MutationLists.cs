using TalentGraph.Api.Requests;
using TalentGraph.Graph;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Api.Resolvers;

/// <summary>Changes to the graph.</summary>
internal static class MutationLists
{
    private const int MaxArticles = 100;
    private const int MaxReasonLength = 1000;

    public static async ValueTask<ImportView> ImportAsync(FieldContext context)
    {
        CheckAccess(context);
        IReadOnlyList<InputObject> inputs = context.Arguments.GetList<InputObject>("articles");
        if (inputs.Count is 0 or > MaxArticles)
        {
            throw ApiErrors.BadInput($"\"articles\" has {inputs.Count} items; expected 1 to {MaxArticles}.");
        }

        ImportOutcome outcome = await context.Services.Imports.ImportAsync(inputs, context.CancellationToken);
        return await ImportView.LoadAsync(context, outcome, inputs.Count);
    }

    public static async ValueTask<GraphArticle?> RetractAsync(FieldContext context)
    {
        CheckAccess(context);
        string id = context.Arguments.Get<string>("id")!; // the schema says that it is there
        string reason = context.Arguments.Get<string>("reason")!.Trim(); // likewise
        if (reason.Length is 0 or > MaxReasonLength)
        {
            throw ApiErrors.BadInput($"\"reason\" has {reason.Length} characters; expected 1 to {MaxReasonLength}: readers will see it.");
        }

        if ((await context.ArticlesAsync([id]))[0] is null)
        {
            return null;
        }

        await context.Services.Imports.RetractAsync(id, reason, context.CancellationToken);
        return (await context.ArticlesAsync([id]))[0];
    }

    private static void CheckAccess(FieldContext context)
    {
        switch (context.State<GraphRequest>().Access)
        {
            case WriteAccess.Unauthenticated:
                throw ApiErrors.Unauthenticated();
            case WriteAccess.Forbidden:
                throw ApiErrors.Forbidden();
        }
    }

    /// <summary>What an import did, with what its fields need.</summary>
    internal sealed record ImportView(
        ImportOutcome Outcome,
        IReadOnlyList<GraphArticle?> Articles,
        IReadOnlyList<ImportView.RejectedInput> Rejected,
        IReadOnlyList<Entity> Bridges)
    {
        private const int MaxBridges = 20;

        public static async ValueTask<ImportView> LoadAsync(FieldContext context, ImportOutcome outcome, int count)
        {
            var ids = new string?[count];
            foreach (ImportedArticle article in outcome.Articles)
            {
                ids[ArticleImports.IndexOf(article.Source)] = article.ArticleId;
            }

            IReadOnlyDictionary<string, Page<Entity>> mentioned = await context.Reader.GetEntitiesOfArticlesAsync(
                [.. ids.OfType<string>().Distinct(StringComparer.Ordinal)], PageRequest.FirstOf(200), context.CancellationToken);
            Entity[] bridges =
            [
                .. mentioned.Values.SelectMany(page => page.Items).Select(item => item.Item)
                    .Where(entity => entity.OriginCount > 1 && entity.Named)
                    .DistinctBy(entity => entity.Id, StringComparer.Ordinal)
                    .OrderByDescending(entity => entity.OriginCount)
                    .ThenBy(entity => entity.Id, CodePointComparer.Instance)
                    .Take(MaxBridges),
            ];
            return new ImportView(
                outcome,
                await context.ArticlesAsync(ids),
                [.. outcome.Rejections.Select(one => new RejectedInput(ArticleImports.IndexOf(one.Source), one.Reason))],
                bridges);
        }

        /// <summary>An input that could not be read.</summary>
        internal sealed record RejectedInput(int Index, string Reason);
    }
}
