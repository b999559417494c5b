using System.Globalization;
using System.Text;
using System.Text.Json;
using TalentGraph.Evaluation.NameRecognition;

namespace TalentGraph.Cli.Output;

/// <summary>Shows how well names were recognised.</summary>
internal static class NameReport
{
    private const int MaxErrors = 20;

    public static string Format(NameRecognitionReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"names",-14} {"P",6} {"R",6} {"F1",6}\n");
        Append(text, "all", report.Overall);
        foreach (KindScore kind in report.ByKind)
        {
            Append(text, kind.Kind.ToString(), kind.Score);
        }

        text.Append(CultureInfo.InvariantCulture, $"\nF1 of all lies between {report.LowF1 * 100:F1} and {report.HighF1 * 100:F1} with 95 % confidence.\n");
        foreach (NameError error in report.Errors.Take(MaxErrors))
        {
            string predicted = error.Predicted?.ToString() ?? "nothing";
            string annotated = error.Annotated?.ToString() ?? "nothing";
            text.Append(CultureInfo.InvariantCulture, $"\n{error.Document}: \"{error.Name}\" is {annotated}, found {predicted} ({error.Probability:F2})\n")
                .Append("    ").Append(SafeText.Line(error.Sentence)).Append('\n');
        }

        return text.ToString();
    }

    public static void Write(Utf8JsonWriter writer, NameRecognitionReport report)
    {
        writer.WriteStartObject();
        Write(writer, "all", report.Overall);
        foreach (KindScore kind in report.ByKind)
        {
            Write(writer, JsonNamingPolicy.CamelCase.ConvertName(kind.Kind.ToString()), kind.Score);
        }

        writer.WriteNumber("lowF1", Math.Round(report.LowF1, 4));
        writer.WriteNumber("highF1", Math.Round(report.HighF1, 4));
        writer.WriteEndObject();
    }

    private static void Append(StringBuilder text, string name, NameScore score) => text.Append(
        CultureInfo.InvariantCulture,
        $"{name,-14} {score.Precision * 100,6:F1} {score.Recall * 100,6:F1} {score.F1 * 100,6:F1}\n");

    private static void Write(Utf8JsonWriter writer, string name, NameScore score)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("right", score.Right);
        writer.WriteNumber("predicted", score.Predicted);
        writer.WriteNumber("annotated", score.Annotated);
        writer.WriteNumber("precision", Math.Round(score.Precision, 4));
        writer.WriteNumber("recall", Math.Round(score.Recall, 4));
        writer.WriteNumber("f1", Math.Round(score.F1, 4));
        writer.WriteEndObject();
    }
}
