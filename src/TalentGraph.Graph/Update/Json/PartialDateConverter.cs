using System.Text.Json;
using System.Text.Json.Serialization;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Json;

/// <summary>Writes a partial date as its text.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out PartialDate date)
            ? date
            : throw new JsonException($"\"{reader.GetString()}\" is no partial date.");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
