using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TalentGraph.Api.Requests;
using TalentGraph.Api.Schema;
using TalentGraph.Extraction;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL;
using TalentGraph.GraphQL.AspNetCore;

namespace TalentGraph.Api.Hosting;

/// <summary>The web application: GraphQL at <c>/graphql</c>, health, and the web page.</summary>
public static class ApiHost
{
    /// <summary>Adds to a builder what the application needs.</summary>
    /// <param name="builder">The builder; hosts add logging and telemetry to it.</param>
    /// <param name="options">How the server runs.</param>
    public static void Configure(WebApplicationBuilder builder, ApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        builder.WebHost.UseUrls(options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
        });
        builder.Services.AddGraphQLCompression();
        if (options.CorsOrigin is { } origin)
        {
            builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
                .WithOrigins(origin)
                .WithMethods("GET", "POST")
                .WithHeaders("Content-Type", "Authorization", "GraphQL-Price", "GraphQL-Revision")));
        }
    }

    /// <summary>Adds the application's routes.</summary>
    /// <param name="app">An application made by a builder that <see cref="Configure"/> saw.</param>
    /// <param name="store">The graph.</param>
    /// <param name="extractor">Reads imported articles.</param>
    /// <param name="options">How the server runs.</param>
    /// <param name="readiness">What <c>/health/ready</c> tells.</param>
    /// <returns>The engine, for a host that asks it without HTTP.</returns>
    public static GraphQLEngine Map(
        WebApplication app, IGraphStore store, IArticleExtractor extractor, ApiOptions options, ServerReadiness readiness)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(options);
        GraphQLEngine engine = CreateEngine(options, app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("TalentGraph.Api"));
        var services = new GraphServices(store, new ArticleImports(store, extractor, options.Clock));
        var revision = new GraphRevision(store.Reader);
        var page = new WebPage(options.WebRoot ?? Path.Combine(AppContext.BaseDirectory, "wwwroot"));

        app.Use(new LocalHostNames(options.Urls).InvokeAsync);
        app.Use(SecurityHeaders.InvokeAsync);
        if (options.CorsOrigin is not null)
        {
            app.UseCors();
        }

        app.UseWhen(
            context => context.Request.Path == "/graphql",
            branch => branch.Use(revision.InvokeAsync));
        page.Map(app);
        MapHealth(app, store, readiness);
        app.MapGraphQL("/graphql", engine, new GraphQLHttpOptions
        {
            MaxBodyBytes = options.MaxBodyBytes,
            MaxVariablesBytes = options.MaxBodyBytes,
            Page = page.SendPlaygroundAsync,
            State = context => new GraphRequest(services, RequestRights.Of(context, options.Keys)),
            OnExecuted = GraphRevision.Tell,
        });
        return engine;
    }

    /// <summary>An engine over the graph's schema.</summary>
    /// <param name="options">Limits and clock.</param>
    /// <param name="logger">Where failures of resolvers are logged.</param>
    public static GraphQLEngine CreateEngine(ApiOptions options, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new GraphQLEngine(
            GraphSchema.Create(),
            new GraphQLEngineOptions
            {
                Limits = options.Limits,
                Clock = options.Clock,
                TranslateException = new ResolverFailures(logger).Translate,
            });
    }

    /// <summary>The state of a request that comes from this process, with the right to change the graph.</summary>
    /// <param name="store">The graph.</param>
    /// <param name="extractor">Reads imported articles.</param>
    /// <param name="clock">Time of import runs.</param>
    public static object LocalState(IGraphStore store, IArticleExtractor extractor, TimeProvider clock) =>
        new GraphRequest(new GraphServices(store, new ArticleImports(store, extractor, clock)), WriteAccess.Granted);

    private static void MapHealth(WebApplication app, IGraphStore store, ServerReadiness readiness)
    {
        app.MapGet("/health/live", (RequestDelegate)(context => context.Response.WriteAsync("live\n", context.RequestAborted)));
        app.MapGet("/health/ready", (RequestDelegate)(context => WriteReadinessAsync(context, store, readiness)));
    }

    private static async Task WriteReadinessAsync(HttpContext context, IGraphStore store, ServerReadiness readiness)
    {
        string? reason = readiness.WaitingFor;
        try
        {
            await store.Reader.GetRevisionAsync(context.RequestAborted);
        }
        catch (StoreUnavailableException)
        {
            reason = "the store cannot be reached";
        }

        context.Response.StatusCode = reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await context.Response.WriteAsync(reason is null ? "ready\n" : $"not ready: {reason}\n", context.RequestAborted);
    }
}
