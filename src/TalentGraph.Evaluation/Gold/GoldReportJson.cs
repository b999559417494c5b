using System.Text.Json;

namespace TalentGraph.Evaluation.Gold;

/// <summary>A gold report as one JSON object.</summary>
public static class GoldReportJson
{
    /// <summary>Writes the report.</summary>
    public static void Write(Utf8JsonWriter writer, GoldReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WriteNumber("articles", report.Articles);
        WriteCount(writer, "entities", report.Entities);
        WriteCounts(writer, "entitiesByKind", report.EntitiesByKind);
        WriteCount(writer, "claims", report.Claims);
        WriteCounts(writer, "claimsByType", report.ClaimsByType);
        WriteCount(writer, "personClaims", report.PersonClaims);
        WriteCount(writer, "policyClaims", report.PolicyClaims);
        WriteCount(writer, "movingClaims", report.MovingClaims);
        WriteCount(writer, "statements", report.Statements);
        writer.WriteStartObject("qualifiers");
        foreach ((string qualifier, Share share) in report.Qualifiers)
        {
            WriteShare(writer, qualifier, share);
        }

        writer.WriteEndObject();
        WriteShare(writer, "trapsHit", report.TrapsHit);
        writer.WriteNumber("notVerbatim", report.NotVerbatim);
        WriteErrors(writer, report.Errors);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, string name, IReadOnlyList<(string Name, Count Count)> counts)
    {
        writer.WriteStartObject(name);
        foreach ((string key, Count count) in counts)
        {
            WriteCount(writer, key, count);
        }

        writer.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter writer, string name, Count count)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("right", count.Right);
        writer.WriteNumber("wrong", count.Wrong);
        writer.WriteNumber("missed", count.Missed);
        writer.WriteNumber("precision", Math.Round(count.Precision, 4));
        writer.WriteNumber("recall", Math.Round(count.Recall, 4));
        writer.WriteNumber("f1", Math.Round(count.F1, 4));
        writer.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter writer, string name, Share share)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("right", share.Right);
        writer.WriteNumber("all", share.All);
        writer.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GoldError> errors)
    {
        writer.WriteStartArray("errors");
        foreach (GoldError error in errors)
        {
            writer.WriteStartObject();
            writer.WriteString("article", error.Article);
            writer.WriteString("sort", error.Sort);
            writer.WriteString("what", error.What);
            writer.WriteNumber("confidence", Math.Round(error.Confidence, 4));
            writer.WriteString("rule", error.Rule);
            writer.WriteString("sentence", error.Sentence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
