using System.Globalization;
using TalentGraph.Ingestion;

namespace TalentGraph.Cli.Output;

/// <summary>Tells which inputs were not read and why, one line each.</summary>
internal static class RejectionLines
{
    private const int MaxShown = 50;

    public static async Task WriteAsync(Terminal terminal, IReadOnlyList<Rejection> rejections)
    {
        foreach (Rejection rejection in rejections.Take(MaxShown))
        {
            await terminal.Error.WriteLineAsync($"rejected {SafeText.Line(rejection.Source)}: {SafeText.Line(rejection.Reason)}");
        }

        if (rejections.Count > MaxShown)
        {
            await terminal.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"… and {rejections.Count - MaxShown:N0} more; --report FILE lists them"));
        }
    }
}
