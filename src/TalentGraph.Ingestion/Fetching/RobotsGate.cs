using System.Text;

namespace TalentGraph.Ingestion.Fetching;

/// <summary>Asks each site's robots.txt once, and remembers it.</summary>
internal sealed class RobotsGate(PageClient client, string agent)
{
    private const int MaxBytes = 512 * 1024;

    private readonly Dictionary<string, RobotsRules> _bySite = new(StringComparer.Ordinal);

    public async Task<bool> AllowsAsync(Uri url, CancellationToken cancellationToken)
    {
        string site = url.GetLeftPart(UriPartial.Authority);
        if (!_bySite.TryGetValue(site, out RobotsRules? rules))
        {
            rules = await LoadAsync(new Uri(url, "/robots.txt"), cancellationToken);
            _bySite[site] = rules;
        }

        return rules.Allows(url.PathAndQuery);
    }

    // RFC 9309, section 2.3.1: without the file all is allowed; while the server fails nothing is.
    private async Task<RobotsRules> LoadAsync(Uri url, CancellationToken cancellationToken)
    {
        HttpReply reply = await client.GetAsync(url, MaxBytes, cancellationToken);
        for (int redirects = 0; redirects < 5 && reply is { Failure: null, Location: { } next } && IsWeb(next); redirects++)
        {
            reply = await client.GetAsync(next, MaxBytes, cancellationToken);
        }

        // The page itself will say why the server cannot be reached.
        if (reply.Failure is not null)
        {
            return RobotsRules.AllowAll;
        }

        return (int)reply.Status switch
        {
            >= 500 => RobotsRules.DisallowAll,
            >= 200 and < 300 when reply.Body is { } body => RobotsRules.Parse(Encoding.UTF8.GetString(body), agent),
            >= 200 and < 300 => RobotsRules.DisallowAll,
            _ => RobotsRules.AllowAll,
        };
    }

    private static bool IsWeb(Uri url) => url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps;
}
