namespace TalentGraph.Ingestion.Import;

/// <summary>How an import runs.</summary>
public sealed record ImportOptions
{
    /// <summary>Articles a batch, 1 to 2,000; default 200. A batch is one transaction and the step at which an import can stop.</summary>
    public int BatchSize
    {
        get;
        init => field = value is >= 1 and <= 2000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A batch holds 1 to 2,000 articles.");
    } = 200;

    /// <summary>Most text a batch holds, UTF-16 units; default 4,000,000. Bounds memory where articles are long.</summary>
    public int BatchTextLength { get; init; } = 4_000_000;

    /// <summary>Articles read at once, 1 to 64; default the number of processors.</summary>
    public int Workers
    {
        get;
        init => field = value is >= 1 and <= 64
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 64 workers can run.");
    } = Math.Clamp(Environment.ProcessorCount, 1, 64);

    /// <summary>Read and extract, but write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Bounds on inputs.</summary>
    public IngestionLimits Limits { get; init; } = IngestionLimits.Default;
}
