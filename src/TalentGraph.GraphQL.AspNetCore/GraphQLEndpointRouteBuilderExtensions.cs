using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>Puts a schema on the web.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves an engine at a path by POST and GET, and the schema's SDL at <c>path/schema.graphql</c>. Responses are compressed if
    /// <see cref="GraphQLServiceCollectionExtensions.AddGraphQLCompression"/> was called.
    /// </summary>
    /// <param name="endpoints">Where to add the routes.</param>
    /// <param name="path">The path, such as <c>/graphql</c>.</param>
    /// <param name="engine">What answers; it lives as long as the application.</param>
    /// <param name="options">Bounds and choices; null for the defaults.</param>
    /// <returns>The endpoints, to add such as authorization to.</returns>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string path,
        GraphQLEngine engine,
        GraphQLHttpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(engine);
        options ??= new GraphQLHttpOptions();
        var group = endpoints.MapGroup(path);
        var gate = new RequestGate(options.MaxConcurrentRequests, options.MaxWaitingRequests);
        var handler = new GraphQLHandler(engine, options, gate);
        group.Map("", Compressed(endpoints, handler.HandleAsync));
        var sdl = Encoding.UTF8.GetBytes(engine.Schema.Sdl);
        group.MapGet("schema.graphql", Compressed(endpoints, context => WriteSdlAsync(context, sdl)));
        return group;
    }

    private static RequestDelegate Compressed(IEndpointRouteBuilder endpoints, RequestDelegate handler)
    {
        if (endpoints.ServiceProvider.GetService<IResponseCompressionProvider>() is null)
        {
            return handler;
        }

        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseResponseCompression();
        pipeline.Run(handler);
        return pipeline.Build();
    }

    private static async Task WriteSdlAsync(HttpContext context, byte[] sdl)
    {
        context.Response.ContentType = MediaTypes.Sdl;
        context.Response.ContentLength = sdl.Length;
        await context.Response.BodyWriter.WriteAsync(sdl, context.RequestAborted);
    }
}
