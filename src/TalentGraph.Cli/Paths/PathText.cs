using System.Globalization;
using System.Text;
using TalentGraph.Cli.Output;
using TalentGraph.Graph.Model;

namespace TalentGraph.Cli.Paths;

/// <summary>Tells paths in words, each step with its quotes.</summary>
internal static class PathText
{
    public static void Append(StringBuilder text, ToldPath path, Terminal terminal)
    {
        string route = string.Join(" – ", path.Stops.Select(stop => SafeText.Line(stop.Name)));
        text.Append(terminal.Paint(Tone.Strong, route))
            .Append(CultureInfo.InvariantCulture, $"  ({path.Steps.Count} {(path.Steps.Count == 1 ? "hop" : "hops")}, confidence {path.Confidence:0.00})\n");
        foreach (ToldRelationship relationship in path.Steps.SelectMany(step => step))
        {
            text.Append("  ").Append(SafeText.Line(relationship.Sentence)).Append(" (").Append(relationship.Source).Append(")\n");
            foreach (Evidence evidence in relationship.Evidence)
            {
                text.Append("      “").Append(SafeText.Line(evidence.Quote)).Append("”\n        ")
                    .Append(terminal.Paint(Tone.Faint, SafeText.Line(Origin(evidence.Article))))
                    .Append('\n');
            }
        }
    }

    private static string Origin(Article article)
    {
        string?[] parts = [article.Title, article.Publisher, article.Published?.ToString() ?? "undated", article.Url ?? article.Source];
        return string.Join(", ", parts.Where(part => part is not null));
    }
}
