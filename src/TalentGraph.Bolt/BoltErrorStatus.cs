namespace TalentGraph.Bolt;

/// <summary>An error by the GQL standard.</summary>
/// <param name="Status">Its five characters, such as <c>42N01</c>.</param>
/// <param name="Description">What the standard says of it.</param>
/// <param name="Message">The server's message.</param>
/// <param name="Diagnostics">Where and how, as the server wrote it.</param>
/// <param name="Cause">What caused it; at most ten deep.</param>
public sealed record BoltErrorStatus(
    string Status,
    string Description,
    string Message,
    IReadOnlyDictionary<string, object?> Diagnostics,
    BoltErrorStatus? Cause);
