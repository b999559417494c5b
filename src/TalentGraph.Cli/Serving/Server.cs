using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TalentGraph.Api.Hosting;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Serving;

/// <summary>The web application, from start to stop.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Server(WebApplication app) => _app = app;

    /// <summary>Starts to listen.</summary>
    /// <exception cref="CliException">An address is taken or not allowed.</exception>
    public static async Task<Server> StartAsync(
        CliContext context, IGraphStore store, ApiOptions options, ServerReadiness readiness, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [],
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        Telemetry.Add(builder, context.Variable);
        ApiHost.Configure(builder, options);
        WebApplication app = builder.Build();
        ApiHost.Map(app, store, context.Extractor, options, readiness);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException or UnauthorizedAccessException)
        {
            await app.DisposeAsync();
            throw new CliException($"Cannot listen on {options.Urls}: {e.Message} Choose another address with --urls, such as http://127.0.0.1:5081.");
        }

        return new Server(app);
    }

    /// <summary>The first address that it really listens on, with the port that was chosen where 0 was asked for.</summary>
    public string Url => _app.Urls.First();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
