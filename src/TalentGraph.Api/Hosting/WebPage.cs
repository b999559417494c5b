using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace TalentGraph.Api.Hosting;

/// <summary>Serves the web page's files where they were built, and says how to get them where they were not.</summary>
internal sealed class WebPage(string root)
{
    private static readonly string[] Routes = ["/", "/e/{id}", "/a/{id}", "/paths", "/routes/{id}", "/search"];

    private readonly string _page = Path.Combine(root, "index.html");
    private readonly string _playground = Path.Combine(root, "playground", "index.html");

    public void Map(WebApplication app)
    {
        if (Directory.Exists(root))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(root),
                OnPrepareResponse = Cache,
            });
        }

        foreach (string route in Routes)
        {
            app.MapGet(route, (RequestDelegate)(context => SendAsync(context, _page, Missing("/"))));
        }
    }

    /// <summary>Answers a browser that opens the endpoint.</summary>
    public Task SendPlaygroundAsync(HttpContext context) => SendAsync(context, _playground, Missing("the playground"));

    // Built files carry a hash in their names; pages do not.
    private static void Cache(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl = context.File.Name.EndsWith(".html", StringComparison.Ordinal)
            ? "no-cache"
            : "public, max-age=31536000, immutable";

    private static Task SendAsync(HttpContext context, string file, string missing)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return File.Exists(file)
            ? context.Response.SendFileAsync(file, context.RequestAborted)
            : context.Response.WriteAsync(missing, context.RequestAborted);
    }

    private static string Missing(string what) =>
        $"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>TalentGraph</title>
        <h1>TalentGraph is running</h1>
        <p>The page for {what} was not built, because Node.js was missing when the program was. Install Node.js 20.19 or newer and build again:</p>
        <pre>dotnet build -c Release src/TalentGraph.Cli</pre>
        <p>Everything else works: send GraphQL to <code>/graphql</code>, read the schema at <a href="/graphql/schema.graphql">/graphql/schema.graphql</a>.</p>
        </html>
        """;
}
