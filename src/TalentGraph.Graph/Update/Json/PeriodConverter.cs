using System.Text.Json;
using System.Text.Json.Serialization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Update.Json;

/// <summary>Writes a period as <c>[from,to,status]</c>; an open end is null.</summary>
internal sealed class PeriodConverter : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        PartialDate? from = Date(reader.GetString());
        reader.Read();
        PartialDate? to = Date(reader.GetString());
        reader.Read();
        TemporalStatus status = EnumText.Parse<TemporalStatus>(reader.GetString() ?? "");
        reader.Read();
        return new Period(from, to, status);
    }

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.From?.ToString());
        writer.WriteStringValue(value.To?.ToString());
        writer.WriteStringValue(EnumText.Of(value.Status));
        writer.WriteEndArray();
    }

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out PartialDate date) ? date : null;
}
