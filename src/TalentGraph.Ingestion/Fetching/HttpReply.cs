using System.Net;

namespace TalentGraph.Ingestion.Fetching;

/// <summary>One answer of a server, read up to the bound; or why there is none.</summary>
internal sealed record HttpReply
{
    /// <summary>Why there is no answer; absent when there is one.</summary>
    public string? Failure { get; init; }

    public HttpStatusCode Status { get; init; }

    /// <summary>The body of a successful answer; absent when it is larger than the bound.</summary>
    public byte[]? Body { get; init; } = [];

    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    /// <summary>Where a redirect leads, absolute.</summary>
    public Uri? Location { get; init; }
}
