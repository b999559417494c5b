using System.CommandLine;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Stores;
using TalentGraph.Export;
using TalentGraph.Export.Csv;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Commands;

/// <summary><c>export</c>: the graph in other people's formats.</summary>
internal static class ExportCommand
{
    private const string Csv = "csv";

    private static readonly Dictionary<string, ExportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["jsonl"] = ExportFormat.JsonLines,
        ["graphml"] = ExportFormat.GraphMl,
        ["gexf"] = ExportFormat.Gexf,
        ["cypher"] = ExportFormat.Cypher,
    };

    public static Command Create(CliContext context)
    {
        var format = new Option<string>("--format") { Description = "Form of the output", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong([.. Formats.Keys, Csv]);
        var output = new Option<string?>("--out") { Description = "File to write; for csv a folder, or a file ending in .zip. Default: standard output", HelpName = "FILE" };
        var articlesOnly = new Option<bool>("--articles-only") { Description = "Only the articles with what was read in them (jsonl)" };
        Option<string> store = CommonOptions.Store();
        var command = new DocumentedCommand(
            "export",
            "Write the whole graph in another format; the same graph always gives the same bytes",
            new Example("talentgraph export --format gexf --out graph.gexf", "for Gephi"),
            new Example("talentgraph export --format csv --out tables/", "articles, claims, entities and relationships for a spreadsheet"),
            new Example("talentgraph export --format cypher | cypher-shell -u neo4j", "into Neo4j"))
        {
            format,
            output,
            articlesOnly,
            store,
        };
        command.SetAction((result, token) => RunAsync(
            context,
            new Request(
                result.GetRequiredValue(format), result.GetValue(output), result.GetValue(articlesOnly), result.GetRequiredValue(store)),
            token));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, Request request, CancellationToken cancellationToken)
    {
        if (request.ArticlesOnly && request.Format != "jsonl")
        {
            throw new CliException("--articles-only goes with --format jsonl.", ExitCode.Usage);
        }

        if (request.Format == Csv && request.Output is null)
        {
            throw new CliException("CSV has several tables: name a folder or a .zip file with --out.", ExitCode.Usage);
        }

        await using IGraphStore store = await StoreOpener.OpenExistingAsync(request.Store, context, cancellationToken);
        await using IGraphView view = await store.Scanner.OpenAsync(cancellationToken);
        if (request.Format == Csv)
        {
            await WriteTablesAsync(view, store.Reader, request.Output!, cancellationToken); // checked above
            return ExitCode.Ok;
        }

        if (request.Output is null)
        {
            await WriteAsync(view, request, context.Terminal.Output, cancellationToken);
            return ExitCode.Ok;
        }

        await using FileStream file = File.Create(request.Output);
        await WriteAsync(view, request, file, cancellationToken);
        return ExitCode.Ok;
    }

    private static Task WriteAsync(IGraphView view, Request request, Stream output, CancellationToken cancellationToken) =>
        request.ArticlesOnly
            ? GraphExport.WriteArticlesAsync(view, output, cancellationToken)
            : GraphExport.WriteAsync(view, Formats[request.Format], output, cancellationToken);

    private static async Task WriteTablesAsync(IGraphView view, IGraphReader reader, string path, CancellationToken cancellationToken)
    {
        EntityNames names = (ids, token) => NamesAsync(reader, ids, token);
        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await CsvExport.WriteFolderAsync(view, names, path, cancellationToken);
            return;
        }

        await using FileStream file = File.Create(path);
        await CsvExport.WriteZipAsync(view, names, file, cancellationToken);
    }

    private static async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        IGraphReader reader, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, Entity> entities = await reader.GetEntitiesAsync(ids, cancellationToken);
        return entities.ToDictionary(pair => pair.Key, pair => pair.Value.Name, StringComparer.Ordinal);
    }

    private sealed record Request(string Format, string? Output, bool ArticlesOnly, string Store);
}
