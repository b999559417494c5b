namespace TalentGraph.Cli.Help;

/// <summary>A command as one would type it, and what it does.</summary>
internal sealed record Example(string CommandText, string Says);
