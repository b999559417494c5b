using System.Text.Json;
using System.Text.Json.Serialization;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Update.Json;

/// <summary>Writes an enum value as its word in files.</summary>
internal sealed class EnumWordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EnumText.Parse<T>(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumText.Of(value));
}
