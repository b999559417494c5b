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

    /// <summary>
    /// Whether BEGIN goes out in one write with the first statement, which saves a trip; a refusal then shows with that
    /// statement. Passed over where there is metadata: a server that cannot read it would run the statement by itself.
    /// </summary>
    public bool BeginWithFirstStatement { get; init; }

    /// <summary>What the server's log and list of transactions show of it.</summary>
    public BoltParameters? Metadata { get; init; }
}
