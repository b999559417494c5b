using System.Globalization;
using Microsoft.AspNetCore.Http;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL;

namespace TalentGraph.Api.Hosting;

/// <summary>
/// Tells clients which state of the graph an answer comes from: as ETag on GET, with 304 when nothing changed, and as
/// <c>extensions.graphRevision</c> when the request has the header <c>GraphQL-Revision: include</c>.
/// </summary>
internal sealed class GraphRevision(IGraphReader reader)
{
    private const string Header = "GraphQL-Revision";
    private static readonly object Key = new();

    /// <summary>Reads the revision before the request is executed, so that an answer is never older than it says.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        bool isGet = HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("query");
        if (!isGet && context.Request.Headers[Header] != "include")
        {
            await next(context);
            return;
        }

        string? revision = await ReadAsync(context.RequestAborted);
        if (revision is not null && isGet && context.Request.Headers.IfNoneMatch == Tag(context, revision))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.Headers.ETag = Tag(context, revision);
            return;
        }

        context.Items[Key] = revision;
        await next(context);
    }

    /// <summary>Adds what was read to a response.</summary>
    public static void Tell(HttpContext context, GraphQLResponse response)
    {
        if (context.Items[Key] is not string revision)
        {
            return;
        }

        if (context.Request.Headers[Header] == "include")
        {
            response.Extensions.Add(new("graphRevision", long.Parse(revision, CultureInfo.InvariantCulture)));
        }

        if (HttpMethods.IsGet(context.Request.Method) && response.Errors.Count == 0)
        {
            context.Response.Headers.ETag = Tag(context, revision);
            context.Response.Headers.CacheControl = "no-cache";
            context.Response.Headers.Append("Vary", "Accept");
        }
    }

    // The same revision in two media types is two representations.
    private static string Tag(HttpContext context, string revision) =>
        $"\"{revision}{MediaMark(context)}\"";

    private static string MediaMark(HttpContext context) =>
        context.Request.Headers.Accept.ToString().Contains("graphql-response", StringComparison.OrdinalIgnoreCase) ? "g" : "j";

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await reader.GetRevisionAsync(cancellationToken)).ToString(CultureInfo.InvariantCulture);
        }
        catch (StoreUnavailableException)
        {
            // The query itself will say so.
            return null;
        }
    }
}
