using System.Text.Encodings.Web;
using System.Text.Json;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>Passes a set of keys as one parameter: a JSON list, which statements read with <c>json_each(?1)</c>.</summary>
internal static class Keys
{
    private static readonly KeysContext Context = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Of(IEnumerable<string> keys) => JsonSerializer.Serialize(keys, Context.IEnumerableString);

    public static string Of(IEnumerable<long> keys) => JsonSerializer.Serialize(keys, Context.IEnumerableInt64);
}
