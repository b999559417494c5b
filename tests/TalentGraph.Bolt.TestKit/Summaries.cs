using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <summary>Summaries as the suite writes them.</summary>
internal static class Summaries
{
    public static JsonObject ToJson(BoltSummary summary, string statement, JsonObject parameters) => new()
    {
        ["serverInfo"] = Backend.Server(summary.ServerAddress, summary.ServerAgent, summary.ProtocolVersion),
        ["counters"] = Counters(summary.Counters),
        ["database"] = summary.Database,
        ["notifications"] = Notifications.ToJson(summary.Raw),
        ["plan"] = Plan(summary.Raw.GetValueOrDefault("plan")),
        ["profile"] = Plan(summary.Raw.GetValueOrDefault("profile")),
        ["query"] = new JsonObject { ["text"] = statement, ["parameters"] = parameters.DeepClone() },
        ["queryType"] = summary.StatementType,
        ["resultAvailableAfter"] = (long?)summary.AvailableAfter?.TotalMilliseconds,
        ["resultConsumedAfter"] = (long?)summary.ConsumedAfter?.TotalMilliseconds,
    };

    internal static JsonNode? Plain(object? value) => value switch
    {
        null => null,
        bool truth => truth,
        long number => number,
        double number => number,
        string text => text,
        IReadOnlyDictionary<string, object?> map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Plain(pair.Value)))),
        IEnumerable<object?> list => new JsonArray([.. list.Select(Plain)]),
        _ => value.ToString(),
    };

    private static JsonNode? Plan(object? value) => Plain(value);

    private static JsonObject Counters(BoltCounters counters) => new()
    {
        ["constraintsAdded"] = counters.ConstraintsAdded,
        ["constraintsRemoved"] = counters.ConstraintsRemoved,
        ["containsSystemUpdates"] = counters.ContainsSystemUpdates,
        ["containsUpdates"] = counters.ContainsUpdates,
        ["indexesAdded"] = counters.IndexesAdded,
        ["indexesRemoved"] = counters.IndexesRemoved,
        ["labelsAdded"] = counters.LabelsAdded,
        ["labelsRemoved"] = counters.LabelsRemoved,
        ["nodesCreated"] = counters.NodesCreated,
        ["nodesDeleted"] = counters.NodesDeleted,
        ["propertiesSet"] = counters.PropertiesSet,
        ["relationshipsCreated"] = counters.RelationshipsCreated,
        ["relationshipsDeleted"] = counters.RelationshipsDeleted,
        ["systemUpdates"] = counters.SystemUpdates,
    };
}
