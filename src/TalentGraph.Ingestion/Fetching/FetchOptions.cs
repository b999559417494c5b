namespace TalentGraph.Ingestion.Fetching;

/// <summary>Bounds and manners of fetching pages.</summary>
public sealed record FetchOptions
{
    /// <summary>The defaults.</summary>
    public static FetchOptions Default { get; } = new();

    /// <summary>
    /// Whether loopback, private, link-local and other addresses that are not public may be fetched from; default no, so that a
    /// link in an article cannot reach services behind the user's firewall.
    /// </summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>How the project names itself to sites, in the <c>User-Agent</c> header; robots.txt is read for the part before the slash.</summary>
    public string UserAgent { get; init; } = "TalentGraph/1.0 (imports single articles that a reader asks for; follows robots.txt)";

    /// <summary>Longest time for one page with its redirects; default 30 seconds, more than 0.</summary>
    public TimeSpan Timeout
    {
        get;
        init => field = value > TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A page needs more than no time.");
    } = TimeSpan.FromSeconds(30);

    /// <summary>Most redirects that are followed, 0 to 20; default 5. Each is checked like the first address.</summary>
    public int MaxRedirects
    {
        get;
        init => field = value is >= 0 and <= 20
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "0 to 20 redirects can be followed.");
    } = 5;
}
