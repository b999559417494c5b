namespace TalentGraph.Ingestion;

/// <summary>Bounds on what is read, so that no input can exhaust memory or time.</summary>
public sealed record IngestionLimits
{
    /// <summary>The defaults.</summary>
    public static IngestionLimits Default { get; } = new();

    /// <summary>Largest file or response, bytes; default 16 MiB. A JSON Lines file may be larger: the bound is for each of its lines.</summary>
    public int MaxInputBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Longest article text, UTF-16 units; default 1,000,000. Longer texts are books or dumps, not articles.</summary>
    public int MaxTextLength { get; init; } = 1_000_000;

    /// <summary>Shortest article text without surrounding blanks, UTF-16 units; default 20.</summary>
    public int MinTextLength { get; init; } = 20;

    /// <summary>Deepest folder below an imported one; default 64.</summary>
    public int MaxFolderDepth { get; init; } = 64;

    /// <summary>Deepest nesting of JSON; default 32.</summary>
    public int MaxJsonDepth { get; init; } = 32;
}
