using System.Globalization;
using System.Text.Json.Nodes;
using TalentGraph.Bolt.Values;

namespace TalentGraph.Bolt.TestKit;

/// <summary>Values as the suite writes them.</summary>
internal static class CypherValues
{
    public static BoltParameters Parameters(JsonNode? map)
    {
        var parameters = new BoltParameters();
        foreach ((string key, JsonNode? value) in map as JsonObject ?? [])
        {
            parameters.AddValue(key, FromJson(value!)); // each is a wrapped value
        }

        return parameters;
    }

    public static JsonObject ToJson(object? value) => value switch
    {
        null => Wrap("CypherNull", null),
        bool truth => Wrap("CypherBool", truth),
        long number => Wrap("CypherInt", number),
        double number => Wrap("CypherFloat", Number(number)),
        string text => Wrap("CypherString", text),
        byte[] bytes => Wrap("CypherBytes", string.Join(' ', bytes.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)))),
        IReadOnlyDictionary<string, object?> map => Wrap("CypherMap", new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)ToJson(pair.Value))))),
        IEnumerable<object?> list => Wrap("CypherList", List(list)),
        BoltNode node => Node(node),
        BoltRelationship relationship => Relationship(relationship),
        BoltPath path => new JsonObject
        {
            ["name"] = "Path",
            ["data"] = new JsonObject
            {
                ["nodes"] = Wrap("CypherList", List(path.Nodes)),
                ["relationships"] = Wrap("CypherList", List(path.Relationships)),
            },
        },
        BoltPoint point => new JsonObject
        {
            ["name"] = "CypherPoint",
            ["data"] = new JsonObject
            {
                ["system"] = point.Srid is 4326 or 4979 ? "wgs84" : "cartesian",
                ["x"] = point.X,
                ["y"] = point.Y,
                ["z"] = point.Z,
            },
        },
        _ => CypherTimes.ToJson(value),
    };

    public static object? FromJson(JsonNode wrapped)
    {
        var data = (JsonObject)wrapped["data"]!; // the suite wraps every value
        JsonNode? value = data["value"];
        return wrapped["name"]!.GetValue<string>() switch
        {
            "CypherNull" => null,
            "CypherBool" => value!.GetValue<bool>(),
            "CypherInt" => value!.GetValue<long>(),
            "CypherFloat" => Number(value!),
            "CypherString" => value!.GetValue<string>(),
            "CypherBytes" => Convert.FromHexString(value!.GetValue<string>().Replace(" ", "", StringComparison.Ordinal)),
            "CypherList" => ((JsonArray)value!).Select(item => FromJson(item!)).ToList(),
            "CypherMap" => ((JsonObject)value!).ToDictionary(pair => pair.Key, pair => FromJson(pair.Value!)),
            "CypherPoint" => Point(data),
            string name => CypherTimes.FromJson(name, data),
        };
    }

    private static BoltPoint Point(JsonObject data)
    {
        double? z = data["z"]?.GetValue<double>();
        bool earth = data["system"]!.GetValue<string>() == "wgs84";
        int srid = (earth, z) switch
        {
            (true, null) => 4326,
            (true, _) => 4979,
            (false, null) => 7203,
            _ => 9157,
        };
        return new BoltPoint(srid, data["x"]!.GetValue<double>(), data["y"]!.GetValue<double>(), z);
    }

    private static JsonObject Wrap(string name, JsonNode? value) =>
        new() { ["name"] = name, ["data"] = new JsonObject { ["value"] = value } };

    private static JsonArray List(IEnumerable<object?> items) => new([.. items.Select(ToJson)]);

    private static JsonNode Number(double number) => double.IsFinite(number)
        ? JsonNode.Parse(number.ToString("R", CultureInfo.InvariantCulture) is var text && text.AsSpan().IndexOfAny('.', 'E') >= 0 ? text : text + ".0")!
        : JsonValue.Create(double.IsNaN(number) ? "NaN" : number > 0 ? "+Infinity" : "-Infinity");

    private static double Number(JsonNode value) => value is JsonValue text && text.TryGetValue(out string? word)
        ? word switch
        {
            "NaN" => double.NaN,
            "-Infinity" => double.NegativeInfinity,
            _ => double.PositiveInfinity,
        }
        : value.GetValue<double>();

    private static JsonObject Node(BoltNode node) => new()
    {
        ["name"] = "Node",
        ["data"] = new JsonObject
        {
            ["id"] = ToJson(node.Id),
            ["labels"] = ToJson(node.Labels),
            ["props"] = ToJson(node.Properties),
            ["elementId"] = ToJson(node.ElementId),
        },
    };

    private static JsonObject Relationship(BoltRelationship relationship) => new()
    {
        ["name"] = "Relationship",
        ["data"] = new JsonObject
        {
            ["id"] = ToJson(relationship.Id),
            ["startNodeId"] = ToJson(relationship.StartId),
            ["endNodeId"] = ToJson(relationship.EndId),
            ["type"] = ToJson(relationship.Type),
            ["props"] = ToJson(relationship.Properties),
            ["elementId"] = ToJson(relationship.ElementId),
            ["startNodeElementId"] = ToJson(relationship.StartElementId),
            ["endNodeElementId"] = ToJson(relationship.EndElementId),
        },
    };
}
