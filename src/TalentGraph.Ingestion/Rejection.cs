namespace TalentGraph.Ingestion;

/// <summary>An input that was not imported.</summary>
/// <param name="Source">File, URL or place in a file.</param>
/// <param name="Reason">Why, and what to do; one line.</param>
public sealed record Rejection(string Source, string Reason);
