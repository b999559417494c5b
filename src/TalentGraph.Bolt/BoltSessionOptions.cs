namespace TalentGraph.Bolt;

/// <summary>What the work of one session has in common.</summary>
public sealed record BoltSessionOptions
{
    /// <summary>Whether its auto-commit statements and explicit transactions write. Default: they may.</summary>
    public BoltAccessMode Mode { get; init; }

    /// <summary>The database; null for that of the driver's options.</summary>
    public string? Database { get; init; }

    /// <summary>On whose behalf; null for the user who logged on. Needs Bolt 4.4 and an edition that has it.</summary>
    public string? ImpersonatedUser { get; init; }

    /// <summary>Bookmarks of work that must be visible; none by default.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    /// <summary>Rows asked for at a time; −1 for all at once; null for that of the driver's options.</summary>
    public int? FetchSize { get; init; }

    /// <summary>How long new tries of managed work may begin; null for that of the driver's options.</summary>
    public TimeSpan? MaxRetryTime { get; init; }
}
