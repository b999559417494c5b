using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace TalentGraph.Bolt;

/// <summary>How to reach a database. Every time has an upper bound, so that nothing waits for ever.</summary>
public sealed record BoltOptions
{
    internal const string Product = "TalentGraph.Bolt/1.0";

    /// <summary>
    /// Where: <c>bolt://</c> for one server, <c>neo4j://</c> for a cluster or one server with routing; <c>+s</c> adds TLS,
    /// <c>+ssc</c> adds TLS without verification. Port 7687 if none is named. Holds no credentials.
    /// </summary>
    public required Uri Uri { get; init; }

    /// <summary>How to prove who it is. Default: no authentication.</summary>
    public BoltAuth Auth { get; init; } = BoltAuth.None;

    /// <summary>The database to use where a session names none; null for the user's home database, which costs a question.</summary>
    public string? Database { get; init; }

    /// <summary>Whom the server's log shows, as <c>Name/Version</c>.</summary>
    public string UserAgent { get; init; } = Product;

    /// <summary>The clock of all timeouts.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Connections to one server at most; 1 or more. Default 100.</summary>
    public int MaxPoolSize
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one connection is needed.");
    } = 100;

    /// <summary>How long to wait for a connection, with connecting and logging on. Default 60 s.</summary>
    public TimeSpan AcquisitionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a server may take to accept a connection, with TLS; what follows counts for <see cref="AcquisitionTimeout"/>. Default 30 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How often in a row a server may be out of reach before it is left alone for <see cref="BreakFor"/>, in which time work
    /// for it fails at once; 0 for always trying. Default 5.
    /// </summary>
    public int BreakAfterFailures
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Use 0 for always trying, or a positive number.");
    } = 5;

    /// <summary>How long a server is left alone after that; then one connection is tried. Default 1 s.</summary>
    public TimeSpan BreakFor { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a request may take to be written. Default 30 s.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a server may stay silent while an answer is due, unless it tells its own bound; a busy server sends signs of
    /// life. Default 120 s.
    /// </summary>
    public TimeSpan ReceiveTimeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Age at which a connection is not used again. Default 1 hour.</summary>
    public TimeSpan MaxConnectionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long a connection may lie unused before it is closed; null for ever. Default 10 minutes.</summary>
    public TimeSpan? IdleTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>After how long unused a connection is tried before it is given out; null for never. Default null.</summary>
    public TimeSpan? LivenessCheckAfter { get; init; }

    /// <summary>Rows asked for at a time; −1 for all at once. Default 1,000.</summary>
    public int FetchSize
    {
        get;
        init => field = value is -1 or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Use -1 for all rows, or a positive number.");
    } = 1000;

    /// <summary>Bytes that one message of the server may have. Default 64 MiB.</summary>
    public int MaxMessageBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How long new tries of managed work may begin after the first one. Default 30 s.</summary>
    public TimeSpan MaxRetryTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest pause before the first retry; it doubles with each. Default 50 ms.</summary>
    public TimeSpan FirstRetryDelay { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The longest pause between retries. Default 5 s.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Certificates to trust instead of the system's; only with the schemes without suffix, and turns TLS on.</summary>
    public X509Certificate2Collection? TrustedCertificates { get; init; }

    /// <summary>Replaces the first address by others, for <c>neo4j://</c> only; null to use the address of the URI.</summary>
    public Func<DnsEndPoint, CancellationToken, Task<IReadOnlyList<DnsEndPoint>>>? Resolver { get; init; }

    /// <summary>Looks host names up; null for the system's resolver.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>>? HostLookup { get; init; }

    /// <summary>Takes a sentence about something unsafe or surprising; null to pass over it.</summary>
    public Action<string>? Warn { get; init; }

    /// <summary>Gives numbers from 0 to below 1, by which pauses between retries are spread.</summary>
    internal Func<double> Jitter { get; init; } = Random.Shared.NextDouble;
}
