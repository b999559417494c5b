namespace TalentGraph.Cli.Diagnosis;

/// <summary>One line of <c>doctor</c>.</summary>
/// <param name="Topic">What was looked at.</param>
/// <param name="Says">What was found.</param>
/// <param name="Remedy">What to do; absent when all is well.</param>
/// <param name="Ok">Whether work can go on as it is.</param>
internal sealed record Finding(string Topic, string Says, string? Remedy = null, bool Ok = true);
