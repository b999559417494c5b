using System.Globalization;
using System.Text.Json;

namespace TalentGraph.Testing.Bolt;

/// <summary>
/// A conversation between a client and a server, one message a line:
/// <code>
/// BOLT 5.4
/// C: HELLO
/// S: SUCCESS {"server": "Neo4j/5.13.0", "connection_id": "bolt-1"}
/// C: RUN "RETURN 1 AS n" {} {"mode": "r"}
/// S: &lt;EXIT&gt;
/// --- another connection
/// </code>
/// What the client says is compared field by field if fields are given, else by its name. <c>A:</c> stands for a message of
/// the client and SUCCESS {} to it. The server can also <c>&lt;EXIT&gt;</c>, <c>&lt;NOOP&gt;</c>, <c>&lt;RAW&gt; 00 01</c> and
/// <c>&lt;STALL&gt;</c> until the client leaves. <c>GREET</c> stands for HELLO, LOGON and their answers.
/// </summary>
/// <param name="Major">Major version of Bolt.</param>
/// <param name="Minor">Minor version.</param>
/// <param name="Connections">The conversation over each connection, in the order they are opened.</param>
public sealed record BoltScript(int Major, int Minor, IReadOnlyList<IReadOnlyList<ScriptLine>> Connections)
{
    private static readonly Dictionary<string, byte> Tags = new(StringComparer.Ordinal)
    {
        ["HELLO"] = 0x01,
        ["GOODBYE"] = 0x02,
        ["RESET"] = 0x0F,
        ["RUN"] = 0x10,
        ["BEGIN"] = 0x11,
        ["COMMIT"] = 0x12,
        ["ROLLBACK"] = 0x13,
        ["DISCARD"] = 0x2F,
        ["PULL"] = 0x3F,
        ["ROUTE"] = 0x66,
        ["LOGON"] = 0x6A,
        ["LOGOFF"] = 0x6B,
        ["SUCCESS"] = 0x70,
        ["RECORD"] = 0x71,
        ["IGNORED"] = 0x7E,
        ["FAILURE"] = 0x7F,
    };

    /// <summary>Reads a script.</summary>
    /// <param name="text">Its text.</param>
    public static BoltScript Parse(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int[] version = [.. lines[0]["BOLT ".Length..].Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        List<List<ScriptLine>> connections = [[]];
        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.StartsWith("---", StringComparison.Ordinal))
            {
                connections.Add([]);
            }
            else if (line.Length > 0)
            {
                connections[^1].AddRange(Expand(i + 1, line, version[0] > 4 && version[1] > 0));
            }
        }

        return new BoltScript(version[0], version[1], connections);
    }

    /// <summary>The tag of a message.</summary>
    /// <param name="name">Its name.</param>
    public static byte TagOf(string name) => Tags[name];

    /// <summary>The name of a message.</summary>
    /// <param name="tag">Its tag.</param>
    public static string NameOf(byte tag) => Tags.FirstOrDefault(pair => pair.Value == tag).Key ?? $"0x{tag:X2}";

    /// <summary>Reads fields written as JSON values one after the other.</summary>
    /// <param name="text">The values; a structure is <c>{"#": "44", "fields": [1]}</c>.</param>
    public static IReadOnlyList<object?> Fields(string text)
    {
        var reader = new Utf8JsonReader(
            System.Text.Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowMultipleValues = true });
        List<object?> fields = [];
        while (reader.Read())
        {
            using var value = JsonDocument.ParseValue(ref reader);
            fields.Add(ToValue(value.RootElement));
        }

        return fields;
    }

    private static IEnumerable<ScriptLine> Expand(int number, string line, bool hasLogon)
    {
        if (line == "GREET")
        {
            yield return new ScriptLine(number, 'C', "HELLO", "");
            if (hasLogon)
            {
                yield return new ScriptLine(number, 'C', "LOGON", "");
            }

            yield return new ScriptLine(number, 'S', "SUCCESS", """{"server": "Neo4j/5.26.0", "connection_id": "bolt-1"}""");
            if (hasLogon)
            {
                yield return new ScriptLine(number, 'S', "SUCCESS", "{}");
            }

            yield break;
        }

        string[] words = line[2..].Trim().Split(' ', 2);
        string rest = words.Length > 1 ? words[1].Trim() : "";
        yield return new ScriptLine(number, line[0] == 'A' ? 'C' : line[0], words[0], rest);
        if (line[0] == 'A')
        {
            yield return new ScriptLine(number, 'S', "SUCCESS", "{}");
        }
    }

    private static object? ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText().Contains('.', StringComparison.Ordinal)
            ? (object)element.GetDouble()
            : element.GetInt64(),
        JsonValueKind.Array => element.EnumerateArray().Select(ToValue).ToList(),
        _ => element.TryGetProperty("#", out JsonElement tag)
            ? new PlainStructure(
                Convert.ToByte(tag.GetString(), 16), [.. element.GetProperty("fields").EnumerateArray().Select(ToValue)])
            : element.EnumerateObject().ToDictionary(property => property.Name, property => ToValue(property.Value)),
    };
}
