using System.Globalization;
using System.Text;

namespace TalentGraph.Evaluation.Gold;

/// <summary>A gold report as plain text: tables, then the worst errors.</summary>
public static class GoldReportText
{
    /// <summary>The report; percentages have one decimal.</summary>
    /// <param name="report">The report.</param>
    /// <param name="errors">How many errors to list, 20 by default.</param>
    public static string Format(GoldReport report, int errors = 20)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Articles} articles\n\n");
        Header(text, "entities");
        Row(text, "all", report.Entities);
        report.EntitiesByKind.ToList().ForEach(row => Row(text, row.Kind, row.Count));
        text.Append('\n');
        Header(text, "claims");
        Row(text, "all", report.Claims);
        Row(text, "with a person", report.PersonClaims);
        Row(text, "with a policy", report.PolicyClaims);
        Row(text, "recruiting, moving", report.MovingClaims);
        report.ClaimsByType.ToList().ForEach(row => Row(text, row.Type, row.Count));
        text.Append('\n');
        Row(text, "statements", report.Statements);
        text.Append('\n');
        foreach ((string qualifier, Share share) in report.Qualifiers)
        {
            text.Append(CultureInfo.InvariantCulture, $"{qualifier,-20} {share.Value * 100,6:F1}  of {share.All}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\ntraps hit            {report.TrapsHit.Right} of {report.TrapsHit.All}\n");
        text.Append(CultureInfo.InvariantCulture, $"not verbatim         {report.NotVerbatim}\n");
        foreach (GoldError error in report.Errors.Take(errors))
        {
            string rule = error.Rule.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $" [{error.Rule} {error.Confidence:F2}]") : "";
            text.Append(CultureInfo.InvariantCulture, $"\n{error.Article} {error.Sort}: {error.What}{rule}\n");
            text.Append(error.Sentence.Length > 0 ? $"    {error.Sentence.ReplaceLineEndings(" ")}\n" : "");
        }

        return text.ToString();
    }

    private static void Header(StringBuilder text, string title) =>
        text.Append(CultureInfo.InvariantCulture, $"{title,-20} {"P",6} {"R",6} {"F1",6}  right wrong missed\n");

    private static void Row(StringBuilder text, string name, Count count) => text.Append(
        CultureInfo.InvariantCulture,
        $"{name,-20} {count.Precision * 100,6:F1} {count.Recall * 100,6:F1} {count.F1 * 100,6:F1}  {count.Right,5} {count.Wrong,5} {count.Missed,6}\n");
}
