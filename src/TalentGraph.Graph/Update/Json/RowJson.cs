using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Json;

/// <summary>
/// The JSON inside store columns, the same in every store: camelCase names, absent values left out, enum words as in
/// files, partial dates as text, spans as <c>[start,end]</c>, periods as <c>[from,to,status]</c>.
/// </summary>
internal static class RowJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = RowJsonContext.Default,
        Converters =
        {
            new SpanConverter(), new PeriodConverter(), new PartialDateConverter(), new MentionMarkConverter(),
            new EnumWordConverter<TemporalStatus>(), new EnumWordConverter<Modality>(), new EnumWordConverter<Effect>(),
            new EnumWordConverter<PolicyStatus>(),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize(json, Info<T>()) ?? throw new JsonException($"The stored JSON \"{json}\" holds no {typeof(T).Name}.");

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
