using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>What the body of a request says it is.</summary>
internal static class ContentTypeHeader
{
    /// <summary>
    /// Whether the body is JSON in UTF-8. Nothing else is taken: what a form of a foreign page can send is never
    /// <c>application/json</c>, and that is the protection against cross-site requests.
    /// </summary>
    public static bool IsJson(string? header)
    {
        if (header is MediaTypes.Json or "application/json; charset=utf-8")
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(header, out var type)
            && type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase)
            && IsUtf8(type.Charset);
    }

    /// <summary>Whether a charset, which may be quoted or absent, is UTF-8.</summary>
    public static bool IsUtf8(StringSegment charset) =>
        StringSegment.IsNullOrEmpty(charset)
        || HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
