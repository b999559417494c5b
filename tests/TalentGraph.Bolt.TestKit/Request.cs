using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <summary>What the suite asks.</summary>
internal sealed record Request(string Name, JsonObject Data)
{
    public string? Text(string key) => Data[key]?.GetValue<string>();

    public int Id(string key) => Data[key]!.GetValue<int>(); // ids are those that were given out

    public long? Number(string key) => Data[key]?.GetValue<long>();

    public List<string> Texts(string key) => [.. (Data[key] as JsonArray ?? []).Select(item => item!.GetValue<string>())]; // texts
}
