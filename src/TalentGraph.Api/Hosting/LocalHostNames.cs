using System.Net;
using Microsoft.AspNetCore.Http;

namespace TalentGraph.Api.Hosting;

/// <summary>
/// On loopback only our own names are answered: a page of another site whose name was made to resolve to this machine could
/// otherwise write to the graph as if it were local.
/// </summary>
internal sealed class LocalHostNames(string urls)
{
    private readonly bool _loopbackOnly = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .All(url => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.IsLoopback);

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!_loopbackOnly || IsLocal(context.Request.Host.Host))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync(
            $"This server answers on this machine only, not as \"{context.Request.Host.Host}\". Start it with --urls to serve others.\n", context.RequestAborted);
    }

    private static bool IsLocal(string host) =>
        host.Length == 0
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
