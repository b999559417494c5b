using System.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;
using TalentGraph.Ingestion.Import;
using static System.FormattableString;

namespace TalentGraph.Ingestion.Report;

/// <summary>Writes a report as plain text, for people.</summary>
public static class ImportReportText
{
    private const int MaxRejections = 100;

    /// <summary>The report in sections, most telling first; ends with a line break. Control characters of articles are replaced.</summary>
    public static string Write(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        Line(text, Invariant($"What connects these articles ({report.Articles} articles, {report.Origins} independent origins)"));
        Connections(text, report);
        text.Append('\n');
        Run(text, report.Outcome);
        text.Append("\nExtracted by machine: check before publishing.\n");
        return text.ToString();
    }

    private static void Connections(StringBuilder text, ImportReport report)
    {
        if (report.Shared.Count == 0)
        {
            Line(text, "  Nothing is named in two origins.");
        }

        Section(text, "In two or more origins:", report.Shared.Select(entity =>
            Invariant($"{entity.Name} ({EnumText.Of(entity.Kind)}): {entity.Origins} origins")));
        Section(text, "Strongest bridges, what alone joins articles:", report.Bridges.Select(entity =>
            Invariant($"{entity.Name} ({EnumText.Of(entity.Kind)}), {entity.Strength:0.##}: {string.Join("; ", entity.Articles.Select(title => $"“{title}”"))}")));
        Section(text, "Names that may be one, not merged:", report.PossibleMatches.Select(match =>
            Invariant($"{Named(match.Left, match.LeftKind, match.LeftId)} / {Named(match.Right, match.RightKind, match.RightId)}: {match.Score:0.00}{(match.Reasons.Count > 0 ? ", " + string.Join(", ", match.Reasons) : "")}")));
    }

    // Two entities may bear one name; kind and id tell them apart, and the id is what a later question takes.
    private static string Named(string name, EntityKind kind, string id) => $"{name} ({EnumText.Of(kind)} {id})";

    private static void Run(StringBuilder text, ImportOutcome outcome)
    {
        ImportProgress totals = outcome.Totals;
        Line(text, Invariant($"Read {totals.Read:N0} articles: {totals.Added:N0} new, {totals.Changed:N0} changed, {totals.Unchanged:N0} unchanged."));
        Line(text, Invariant($"Found {totals.Entities:N0} entities and {totals.Claims:N0} claims in what was new."));
        if (outcome.Cancelled)
        {
            Line(text, "Stopped before the end; run the same command again to go on.");
        }

        Section(text, "Claims refused by the ontology:", outcome.RefusedClaims.Select(pair => Invariant($"{pair.Key}: {pair.Value:N0}")));
        Section(text, Invariant($"Rejected {totals.Rejected:N0}:"), outcome.Rejections.Take(MaxRejections).Select(rejection => $"{rejection.Source}: {rejection.Reason}"));
        if (totals.Rejected > MaxRejections)
        {
            Line(text, Invariant($"  … and {totals.Rejected - MaxRejections:N0} more; the JSON report lists up to {ImportOutcome.MaxRejections:N0}."));
        }
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        bool first = true;
        foreach (string line in lines)
        {
            if (first)
            {
                text.Append("  ").Append(heading).Append('\n');
                first = false;
            }

            text.Append("    ");
            Line(text, line);
        }
    }

    private static void Line(StringBuilder text, string line)
    {
        foreach (char c in line)
        {
            text.Append(char.IsControl(c) ? '\uFFFD' : c);
        }

        text.Append('\n');
    }
}
