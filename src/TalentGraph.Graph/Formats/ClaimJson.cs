using System.Text.Json;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Formats;

/// <summary>Writes one claim as a JSON object; reference claims carry a source note instead of a quote.</summary>
public static class ClaimJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="idOf">Turns a local key into the id to show.</param>
    public static void Write(Utf8JsonWriter writer, Claim claim, Func<string, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(idOf);
        writer.WriteStartObject();
        writer.WriteString("id", claim.Id);
        writer.WriteString("subject", idOf(claim.Subject));
        writer.WriteString("type", claim.Type);
        writer.WriteString("object", idOf(claim.Object));
        QualifierJson.Write(writer, claim.Type, claim.Qualifiers, idOf);
        writer.WriteString("temporalStatus", EnumText.Of(claim.TemporalStatus));
        GraphJson.WriteDate(writer, "validFrom", claim.ValidFrom);
        GraphJson.WriteDate(writer, "validTo", claim.ValidTo);
        writer.WriteString("modality", EnumText.Of(claim.Modality));
        writer.WriteString("attributedTo", claim.AttributedTo is { } speaker ? idOf(speaker) : null);
        writer.WriteBoolean("collective", claim.Collective);
        writer.WriteString("group", claim.Group);
        writer.WriteString("derivation", EnumText.Of(claim.Derivation));
        WriteEvidence(writer, claim);
        writer.WriteNumber("confidence", claim.Confidence);
        writer.WriteString("rule", claim.Rule);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Claim claim)
    {
        if (claim.QuoteSpan is not { } span)
        {
            writer.WriteString("sourceNote", claim.SourceNote);
            return;
        }

        writer.WriteString("quote", claim.Quote);
        writer.WriteNumber("charStart", span.Start);
        writer.WriteNumber("charEnd", span.End);
        GraphJson.WriteSpan(writer, "subjectMention", claim.SubjectMention);
        GraphJson.WriteSpan(writer, "objectMention", claim.ObjectMention);
    }
}
