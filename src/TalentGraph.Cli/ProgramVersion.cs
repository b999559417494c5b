using System.Reflection;

namespace TalentGraph.Cli;

/// <summary>The program's version, as <c>--version</c> tells it.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } = typeof(ProgramVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
