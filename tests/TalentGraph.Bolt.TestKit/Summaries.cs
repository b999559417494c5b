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
        ["gqlStatusObjects"] = new JsonArray([.. summary.Statuses.Select(Status)]),
        ["plan"] = Plan(summary.Raw.GetValueOrDefault("plan")),
        ["profile"] = Plan(summary.Raw.GetValueOrDefault("profile")),
        ["query"] = new JsonObject { ["text"] = statement, ["parameters"] = parameters.DeepClone() },
        ["queryType"] = summary.StatementType,
        ["resultAvailableAfter"] = (long?)summary.AvailableAfter?.TotalMilliseconds,
        ["resultConsumedAfter"] = (long?)summary.ConsumedAfter?.TotalMilliseconds,
    };

    private static JsonNode Status(BoltStatus status) => new JsonObject
    {
        ["gqlStatus"] = status.Status,
        ["statusDescription"] = status.Description,
        ["position"] = Plain(status.Position),
        ["classification"] = Notifications.CategoryOf(status.Classification),
        ["rawClassification"] = status.Classification,
        ["severity"] = Notifications.SeverityOf(status.Severity),
        ["rawSeverity"] = status.Severity,
        ["diagnosticRecord"] = new JsonObject(
            status.Diagnostics.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)CypherValues.ToJson(pair.Value)))),
        ["isNotification"] = status.NotificationCode is not null,
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
