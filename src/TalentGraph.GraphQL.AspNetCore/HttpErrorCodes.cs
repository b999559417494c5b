namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>The values of <c>extensions.code</c> for requests that are refused before the engine sees them, beside those of
/// <see cref="ErrorCodes"/>.</summary>
public static class HttpErrorCodes
{
    /// <summary>The HTTP method is not one that the endpoint, or this kind of operation, takes (status 405).</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The client accepts no media type that the endpoint can give (status 406).</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The body is not <c>application/json</c> in UTF-8 (status 415).</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>Too many requests are waiting already (status 503).</summary>
    public const string LimitRequests = "LIMIT_REQUESTS";
}
