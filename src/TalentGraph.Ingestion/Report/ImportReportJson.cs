using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentGraph.Ingestion.Report;

/// <summary>Writes a report as JSON, for machines.</summary>
public static class ImportReportJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>One object: what connects the articles, then counts, rejections and refused claims.</summary>
    public static string Write(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(
            new
            {
                report.Articles,
                report.Origins,
                report.Shared,
                report.Bridges,
                report.PossibleMatches,
                report.Outcome.Totals,
                report.Outcome.Cancelled,
                report.Outcome.RefusedClaims,
                report.Outcome.Rejections,
            },
            Options);
    }
}
