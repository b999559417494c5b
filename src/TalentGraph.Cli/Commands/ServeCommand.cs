using System.CommandLine;
using TalentGraph.Api.Hosting;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Importing;
using TalentGraph.Cli.Output;
using TalentGraph.Cli.Serving;
using TalentGraph.Cli.Stores;
using TalentGraph.Graph.Storage;
using TalentGraph.Ingestion.Import;
using TalentGraph.Ingestion.Reference;

namespace TalentGraph.Cli.Commands;

/// <summary><c>serve</c>: the API and the web page, with an import first when asked for.</summary>
internal static class ServeCommand
{
    private const string KeysVariable = "TALENTGRAPH_KEYS";

    public static Command Create(CliContext context)
    {
        var import = new Option<string[]>("--import")
        {
            Description = "Articles to import first; the server listens meanwhile, and /health/ready says 503 until it is done",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        Option<string> store = CommonOptions.Store();
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on, separated by ;", HelpName = "URL", DefaultValueFactory = _ => ApiOptions.DefaultUrl };
        var keys = new Option<string?>("--keys")
        {
            Description = $"File of keys that may change the graph, one a line; default: the variable {KeysVariable}. Without keys only this machine may",
            HelpName = "FILE",
        };
        var cors = new Option<string?>("--cors") { Description = "Another site whose pages may ask, such as https://example.org", HelpName = "ORIGIN" };
        Option<bool> noReference = CommonOptions.NoReference();
        var command = new DocumentedCommand(
            "serve",
            "Serve the graph: GraphQL, playground and web page",
            new Example("talentgraph serve --import articles/", "import a folder and serve it at http://127.0.0.1:5080"),
            new Example("talentgraph serve --store sqlite:news.db --urls http://127.0.0.1:8080", "a graph that is there already"),
            new Example("talentgraph serve --urls http://0.0.0.0:5080 --keys keys.txt", "for others; only holders of a key may change it"))
        {
            import,
            store,
            urls,
            keys,
            cors,
            noReference,
        };
        command.SetAction((result, token) => RunAsync(
            context,
            new Request(
                result.GetValue(import) ?? [],
                result.GetRequiredValue(store),
                Options(context, result.GetRequiredValue(urls), result.GetValue(keys), result.GetValue(cors)),
                WithReference: !result.GetValue(noReference)),
            token));
        return command;
    }

    private static ApiOptions Options(CliContext context, string urls, string? keyFile, string? cors)
    {
        string? keys = keyFile is null ? context.Variable(KeysVariable) : File.ReadAllText(keyFile);
        try
        {
            return new ApiOptions
            {
                Urls = urls,
                Keys = keys is null ? WriteKeys.None : WriteKeys.Parse(keys),
                CorsOrigin = cors,
                Clock = context.Clock,
            };
        }
        catch (FormatException e)
        {
            throw new CliException(e.Message, ExitCode.Usage);
        }
    }

    private static async Task<int> RunAsync(CliContext context, Request request, CancellationToken cancellationToken)
    {
        await using IGraphStore store = await StoreOpener.OpenOrCreateAsync(request.Store, context, cancellationToken);
        await FillNewAsync(request, store, cancellationToken);
        var readiness = new ServerReadiness { WaitingFor = request.Import.Count == 0 ? null : "importing articles" };
        await using Server server = await Server.StartAsync(context, store, request.Options, readiness, cancellationToken);
        if (request.Import.Count > 0)
        {
            await ImportAsync(context, request, store, server.Url, cancellationToken);
            readiness.WaitingFor = null;
        }

        if (!cancellationToken.IsCancellationRequested)
        {
            await context.Terminal.Out.WriteAsync(await ThingsToTry.TellAsync(server.Url, store, context.Terminal, cancellationToken));
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return ExitCode.Ok;
    }

    // Whoever adds the first articles in the browser has the same background as whoever imports a folder.
    private static async Task FillNewAsync(Request request, IGraphStore store, CancellationToken cancellationToken)
    {
        if (request.WithReference && request.Import.Count == 0 && await store.Reader.GetRevisionAsync(cancellationToken) == 0)
        {
            await ReferenceLoader.LoadAsync(store.Writer, cancellationToken);
        }
    }

    private static async Task ImportAsync(
        CliContext context, Request request, IGraphStore store, string url, CancellationToken cancellationToken)
    {
        await context.Terminal.Error.WriteLineAsync($"Listening on {url}, importing {string.Join(", ", request.Import.Select(SafeText.Line))}.");
        var job = new ImportJob(context, request.Import, new ImportOptions(), request.WithReference);
        ImportOutcome outcome = await job.RunAsync(store.Writer, cancellationToken);
        await RejectionLines.WriteAsync(context.Terminal, outcome.Rejections);
    }

    private sealed record Request(IReadOnlyList<string> Import, string Store, ApiOptions Options, bool WithReference);
}
