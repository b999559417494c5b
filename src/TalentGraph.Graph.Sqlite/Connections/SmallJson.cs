using System.Collections.Concurrent;
using TalentGraph.Graph.Update.Json;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>
/// Values of short JSON texts, which most rows share: no qualifier, no attribute, one period that still lasts. Safe for several threads.
/// </summary>
internal static class SmallJson<T>
    where T : class
{
    // "[[null,null,"current"]]" and "{"offers":[],"fields":[]}" fit in; hardly any list of names does.
    private const int Longest = 26;
    private const int MostKnown = 64;

    private static readonly ConcurrentDictionary<string, T> Known = new(StringComparer.Ordinal);

    public static T Read(string json)
    {
        if (json.Length > Longest)
        {
            return RowJson.Read<T>(json);
        }

        if (Known.TryGetValue(json, out T? value))
        {
            return value;
        }

        value = RowJson.Read<T>(json);
        return Known.Count < MostKnown ? Known.GetOrAdd(json, value) : value;
    }
}
