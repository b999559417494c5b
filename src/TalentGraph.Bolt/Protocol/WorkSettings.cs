namespace TalentGraph.Bolt.Protocol;

/// <summary>What RUN (auto-commit) and BEGIN say about the transaction.</summary>
internal sealed record WorkSettings(
    BoltAccessMode Mode,
    string? Database,
    string? ImpersonatedUser,
    IReadOnlyList<string> Bookmarks,
    TimeSpan? Timeout,
    BoltParameters? Metadata);
