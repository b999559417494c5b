using System.Text.Encodings.Web;
using System.Text.Json;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Formats;

/// <summary>How JSON is written wherever the graph leaves the program: text as it is, control characters escaped.</summary>
public static class GraphJson
{
    /// <summary>Options of a writer: one line, letters of every script unescaped.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a property that is a list of texts.</summary>
    public static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(values);
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a property that is a partial date, <see langword="null"/> when absent.</summary>
    public static void WriteDate(Utf8JsonWriter writer, string name, PartialDate? date)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString(name, date?.ToString());
    }

    /// <summary>Writes a property that is a sum of money, <see langword="null"/> when absent.</summary>
    public static void WriteAmount(Utf8JsonWriter writer, string name, Amount? amount)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (amount is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("text", amount.Text);
        if (amount.Value is { } value)
        {
            writer.WriteNumber("value", value);
        }
        else
        {
            writer.WriteNull("value");
        }

        writer.WriteString("currency", amount.Currency);
        writer.WriteBoolean("approximate", amount.Approximate);
        writer.WriteEndObject();
    }

    internal static void WriteSpan(Utf8JsonWriter writer, string name, TextSpan? span)
    {
        if (span is not { } present)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("start", present.Start);
        writer.WriteNumber("end", present.End);
        writer.WriteEndObject();
    }
}
