using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>Services of GraphQL over HTTP.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>
    /// Compresses GraphQL responses and the SDL with Brotli or gzip for clients that accept it, over HTTPS too: the responses
    /// hold public data and no secret beside what a client sends.
    /// </summary>
    /// <param name="services">Where to add the services.</param>
    public static IServiceCollection AddGraphQLCompression(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        return services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes =
                [.. ResponseCompressionDefaults.MimeTypes, MediaTypes.GraphQLResponse, "application/graphql"];
        });
    }
}
