using TalentGraph.GraphQL;

namespace TalentGraph.Api.Hosting;

/// <summary>How the server runs.</summary>
public sealed record ApiOptions
{
    /// <summary>Where it listens when nothing else is said.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Addresses to listen on, separated by <c>;</c>; default <see cref="DefaultUrl"/>.</summary>
    public string Urls { get; init; } = DefaultUrl;

    /// <summary>Keys that may change the graph; without any, only requests from this machine may.</summary>
    public WriteKeys Keys { get; init; } = WriteKeys.None;

    /// <summary>The other site whose pages may ask, such as <c>https://example.org</c>; absent for none.</summary>
    public string? CorsOrigin { get; init; }

    /// <summary>Limits on each request.</summary>
    public GraphQLLimits Limits { get; init; } = new();

    /// <summary>Largest request body, bytes; default 8 MiB, so that a few dozen articles fit into one import.</summary>
    public int MaxBodyBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Folder of the web page's files; absent for <c>wwwroot</c> beside the program.</summary>
    public string? WebRoot { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
