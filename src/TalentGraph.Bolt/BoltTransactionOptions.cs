namespace TalentGraph.Bolt;

/// <summary>What the server should know of one transaction.</summary>
public sealed record BoltTransactionOptions
{
    /// <summary>How long it may run before the server ends it; zero for ever; null for the server's setting. Milliseconds count.</summary>
    public TimeSpan? Timeout
    {
        get;
        init => field = value is not { Ticks: < 0 }
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A timeout must not be negative.");
    }

    /// <summary>What the server's log and list of transactions show of it.</summary>
    public BoltParameters? Metadata { get; init; }
}
