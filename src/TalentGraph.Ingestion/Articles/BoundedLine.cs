namespace TalentGraph.Ingestion.Articles;

/// <summary>A line of a file without its end.</summary>
/// <param name="Bytes">Its bytes; empty when it is too long.</param>
/// <param name="TooLong">Whether it passed the bound.</param>
internal sealed record BoundedLine(byte[] Bytes, bool TooLong);
