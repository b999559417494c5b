using Microsoft.AspNetCore.Http;

namespace TalentGraph.Api.Hosting;

/// <summary>Headers that keep pages from running or loading anything that is not ours.</summary>
internal static class SecurityHeaders
{
    private const string Common = "default-src 'none'; script-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
        + "worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; ";

    // The playground's editor sets styles by script; an embedded picture may stand in any page.
    private const string Page = Common + "style-src 'self'; frame-ancestors 'self'";
    private const string Embed = Common + "style-src 'self'; frame-ancestors *";
    private const string Playground = Common + "style-src 'self' 'unsafe-inline'; frame-ancestors 'self'";

    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal)
            ? Playground
            : context.Request.Query.ContainsKey("embed") ? Embed : Page;
        return next(context);
    }
}
