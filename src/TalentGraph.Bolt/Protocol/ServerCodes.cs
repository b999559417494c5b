namespace TalentGraph.Bolt.Protocol;

/// <summary>What the server's error codes mean for a client.</summary>
internal static class ServerCodes
{
    public const string SecurityPrefix = "Neo.ClientError.Security.";
    public const string RequestPrefix = "Neo.ClientError.Request.";
    public const string AuthorizationExpired = "Neo.ClientError.Security.AuthorizationExpired";
    public const string TokenExpired = "Neo.ClientError.Security.TokenExpired";
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";
    public const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    public const string ReadOnlyDatabase = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";
    private const string TransientPrefix = "Neo.TransientError.";
    private const string Unknown = "Neo.DatabaseError.General.UnknownError";

    /// <summary>Failures of routing that another router would give as well.</summary>
    private static readonly string[] Final =
    [
        "Neo.ClientError.Database.DatabaseNotFound",
        "Neo.ClientError.Transaction.InvalidBookmark",
        "Neo.ClientError.Transaction.InvalidBookmarkMixture",
        "Neo.ClientError.Statement.ArgumentError",
        "Neo.ClientError.Statement.TypeError",
        "Neo.ClientError.Request.Invalid",
    ];

    /// <summary>Servers before 5.0 call two ends that a client has asked for transient; they are not.</summary>
    public static string Normalize(string code) => code switch
    {
        "Neo.TransientError.Transaction.Terminated" => "Neo.ClientError.Transaction.Terminated",
        "Neo.TransientError.Transaction.LockClientStopped" => "Neo.ClientError.Transaction.LockClientStopped",
        "" => Unknown,
        _ => code,
    };

    public static bool IsTransient(string code) => code.StartsWith(TransientPrefix, StringComparison.Ordinal);

    public static bool IsRetryable(string code) =>
        IsTransient(code) || code is NotALeader or ReadOnlyDatabase or AuthorizationExpired;

    /// <summary>Whether a failure to fetch a routing table must be shown rather than tried with the next router.</summary>
    public static bool EndsDiscovery(string code) =>
        Final.Contains(code, StringComparer.Ordinal)
        || (code.StartsWith(SecurityPrefix, StringComparison.Ordinal) && code != AuthorizationExpired);
}
