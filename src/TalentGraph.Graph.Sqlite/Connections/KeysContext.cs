using System.Text.Json.Serialization;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>Serialization of key lists.</summary>
[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(IEnumerable<long>))]
internal sealed partial class KeysContext : JsonSerializerContext;
