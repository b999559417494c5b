using System.Net;

namespace TalentGraph.Bolt.Connections;

/// <summary>What a URI says.</summary>
internal sealed record BoltTarget(ServerAddress Address, bool IsRouting, TlsMode Tls, IReadOnlyDictionary<string, string>? RoutingContext)
{
    private const string Expected =
        "Expected bolt://host:7687 or neo4j://host:7687, with +s for TLS or +ssc for TLS without verification.";

    public static BoltTarget From(BoltOptions options)
    {
        Uri uri = options.Uri;
        string[] parts = uri.Scheme.Split('+', 2);
        bool routing = parts[0] switch
        {
            "bolt" => false,
            "neo4j" => true,
            _ => throw new ArgumentException($"Scheme '{uri.Scheme}' is unknown. {Expected}", nameof(options)),
        };
        if (uri.UserInfo.Length > 0)
        {
            throw new ArgumentException("The URI must not hold credentials. Pass them as BoltOptions.Auth.", nameof(options));
        }

        if (uri.Host.Length == 0)
        {
            throw new ArgumentException($"The URI names no host. {Expected}", nameof(options));
        }

        var address = ServerAddress.From(uri);
        return new BoltTarget(address, routing, TlsOf(parts, options), ContextOf(uri, routing, address));
    }

    private static TlsMode TlsOf(string[] parts, BoltOptions options)
    {
        if (parts.Length == 1)
        {
            return options.TrustedCertificates is null ? TlsMode.None : TlsMode.Verified;
        }

        if (options.TrustedCertificates is not null)
        {
            throw new ArgumentException(
                "TrustedCertificates and the suffix +s or +ssc exclude each other. Use the scheme without suffix.", nameof(options));
        }

        return parts[1] switch
        {
            "s" => TlsMode.Verified,
            "ssc" => TlsMode.Unverified,
            _ => throw new ArgumentException($"Suffix '+{parts[1]}' is unknown. {Expected}", nameof(options)),
        };
    }

    private static Dictionary<string, string>? ContextOf(Uri uri, bool routing, ServerAddress address)
    {
        string query = uri.Query.TrimStart('?');
        if (!routing)
        {
            return query.Length == 0
                ? null
                : throw new ArgumentException($"A routing context '{query}' needs the scheme neo4j://.", nameof(uri));
        }

        var context = new Dictionary<string, string>(StringComparer.Ordinal) { ["address"] = address.ToString() };
        foreach (string pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] sides = pair.Split('=', 2);
            if (sides.Length < 2 || sides[0].Length == 0 || sides[1].Length == 0)
            {
                throw new ArgumentException($"'{pair}' in the routing context is no key=value.", nameof(uri));
            }

            if (!context.TryAdd(WebUtility.UrlDecode(sides[0]), WebUtility.UrlDecode(sides[1])))
            {
                throw new ArgumentException($"'{sides[0]}' in the routing context is reserved or given twice.", nameof(uri));
            }
        }

        return context;
    }
}
