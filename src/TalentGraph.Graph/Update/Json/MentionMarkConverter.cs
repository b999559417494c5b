using System.Text.Json;
using System.Text.Json.Serialization;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Json;

/// <summary>Writes a mention as <c>[start,end,form]</c>, the form by number.</summary>
internal sealed class MentionMarkConverter : JsonConverter<MentionMark>
{
    public override MentionMark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        int start = reader.GetInt32();
        reader.Read();
        int end = reader.GetInt32();
        reader.Read();
        var form = (MentionForm)reader.GetInt32();
        reader.Read();
        return new MentionMark(new TextSpan(start, end), form);
    }

    public override void Write(Utf8JsonWriter writer, MentionMark value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Span.Start);
        writer.WriteNumberValue(value.Span.End);
        writer.WriteNumberValue((int)value.Form);
        writer.WriteEndArray();
    }
}
