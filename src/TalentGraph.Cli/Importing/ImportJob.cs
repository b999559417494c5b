using TalentGraph.Cli.Inputs;
using TalentGraph.Graph.Storage;
using TalentGraph.Ingestion.Import;
using TalentGraph.Ingestion.Reference;

namespace TalentGraph.Cli.Importing;

/// <summary>One import as <c>import</c> and <c>serve</c> run it: background facts, then the articles, with progress.</summary>
/// <param name="context">Terminal, clock, extractor.</param>
/// <param name="paths">Files, folders, addresses, standard input.</param>
/// <param name="options">How.</param>
/// <param name="withReference">Whether the shipped background facts are loaded.</param>
internal sealed class ImportJob(CliContext context, IReadOnlyList<string> paths, ImportOptions options, bool withReference)
{
    /// <summary>Runs until all is read, or to the next batch boundary when cancelled.</summary>
    /// <exception cref="GraphStoreException">The store refused; earlier batches stand.</exception>
    public async Task<ImportOutcome> RunAsync(IGraphWriter writer, CancellationToken cancellationToken)
    {
        if (withReference && !options.DryRun)
        {
            await ReferenceLoader.LoadAsync(writer, cancellationToken);
        }

        using ArticleInputs inputs = await ArticleInputs.OfAsync(paths, context.Terminal, cancellationToken);
        var progress = new ImportProgressLine(context.Terminal, context.Clock);
        await using CancellationTokenRegistration told = cancellationToken.Register(() => TellStopping(progress));
        try
        {
            return await new ArticleImporter(writer, context.Extractor, context.Clock)
                .ImportAsync(inputs.Source, options, progress, cancellationToken);
        }
        finally
        {
            progress.Finish();
        }
    }

    private void TellStopping(ImportProgressLine progress)
    {
        progress.Finish();
        context.Terminal.Error.WriteLine("Stopping when the current batch is written; press Ctrl-C again to end at once.");
    }
}
