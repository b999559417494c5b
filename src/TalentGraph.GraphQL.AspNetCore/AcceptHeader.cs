using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>Content negotiation by the <c>Accept</c> header (RFC 9110, 12.5.1; GraphQL over HTTP, 4).</summary>
internal static class AcceptHeader
{
    /// <summary>
    /// The media type to answer with: the one with the higher weight; of equals, <c>application/graphql-response+json</c> if the
    /// client names it, else <c>application/json</c>, as also when it names nothing. Null if it takes neither.
    /// </summary>
    public static ResponseFormat? Negotiate(StringValues header)
    {
        // What nearly all clients send needs no parser.
        if (StringValues.IsNullOrEmpty(header) || header is [MediaTypes.Json or "*/*"])
        {
            return ResponseFormat.Json;
        }

        if (header is [MediaTypes.GraphQLResponse])
        {
            return ResponseFormat.GraphQLResponse;
        }

        if (!MediaTypeHeaderValue.TryParseList(header, out var ranges))
        {
            return null;
        }

        var json = Match.Best(ranges, MediaTypes.Json);
        var response = Match.Best(ranges, MediaTypes.GraphQLResponse);
        if (json.Weight <= 0 && response.Weight <= 0)
        {
            return null;
        }

        var isResponse = response.Weight > json.Weight || (response.Weight == json.Weight && response.Precision == Match.Exact);
        return isResponse ? ResponseFormat.GraphQLResponse : ResponseFormat.Json;
    }

    /// <summary>Whether the client is a browser that opens a page.</summary>
    public static bool WantsPage(StringValues header) =>
        header.Any(value => value?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>What the most precise range that covers a media type says of it.</summary>
    private readonly record struct Match(int Precision, double Weight)
    {
        public const int Exact = 3;

        public static Match Best(IList<MediaTypeHeaderValue> ranges, string mediaType)
        {
            var best = new Match(0, 0);
            foreach (var range in ranges)
            {
                var precision = PrecisionOf(range, mediaType);
                if (precision > best.Precision && IsUtf8(range))
                {
                    best = new Match(precision, range.Quality ?? 1);
                }
            }

            return best;
        }

        private static int PrecisionOf(MediaTypeHeaderValue range, string mediaType)
        {
            if (range.MatchesAllTypes)
            {
                return 1;
            }

            if (range.MatchesAllSubTypes)
            {
                return range.Type.Equals("application", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
            }

            return range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? Exact : 0;
        }

        private static bool IsUtf8(MediaTypeHeaderValue range) => ContentTypeHeader.IsUtf8(range.Charset);
    }
}
