using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <summary>Notifications as the suite writes them, from the form of Bolt up to 5.4 or from the statuses after it.</summary>
internal static class Notifications
{
    private static readonly string[] Severities = ["WARNING", "INFORMATION"];
    private static readonly string[] Categories =
        ["HINT", "UNRECOGNIZED", "UNSUPPORTED", "PERFORMANCE", "DEPRECATION", "GENERIC", "SECURITY", "TOPOLOGY", "SCHEMA"];

    public static JsonArray? ToJson(IReadOnlyDictionary<string, object?> summary)
    {
        if (summary.GetValueOrDefault("notifications") is List<object?> notifications)
        {
            return new JsonArray([.. notifications.OfType<Dictionary<string, object?>>().Select(FromNotification)]);
        }

        return summary.GetValueOrDefault("statuses") is List<object?> statuses
            ? new JsonArray([.. statuses.OfType<Dictionary<string, object?>>().Where(status => status.ContainsKey("neo4j_code")).Select(FromStatus)])
            : null;
    }

    public static string SeverityOf(string? raw) => raw is not null && Severities.Contains(raw) ? raw : "UNKNOWN";

    public static string CategoryOf(string? raw) => raw is not null && Categories.Contains(raw) ? raw : "UNKNOWN";

    private static JsonObject FromNotification(Dictionary<string, object?> from) => Build(
        from, "code", Text(from, "severity"), from.GetValueOrDefault("category") as string, from.GetValueOrDefault("position") as Dictionary<string, object?>);

    private static JsonObject FromStatus(Dictionary<string, object?> from)
    {
        var record = from.GetValueOrDefault("diagnostic_record") as Dictionary<string, object?> ?? [];
        return Build(
            from, "neo4j_code", Text(record, "_severity"), Text(record, "_classification"), record.GetValueOrDefault("_position") as Dictionary<string, object?>);
    }

    private static JsonObject Build(
        Dictionary<string, object?> from, string code, string severity, string? category, Dictionary<string, object?>? position)
    {
        var json = new JsonObject
        {
            ["code"] = Text(from, code),
            ["title"] = Text(from, "title"),
            ["description"] = Text(from, "description"),
            ["severity"] = severity,
        };
        if (category is not null)
        {
            json["severityLevel"] = SeverityOf(severity);
            json["rawSeverityLevel"] = severity;
            json["category"] = CategoryOf(category);
            json["rawCategory"] = category;
        }

        if (position is { Count: > 0 })
        {
            json["position"] = Summaries.Plain(position);
        }

        return json;
    }

    private static string Text(Dictionary<string, object?> map, string key) => map.GetValueOrDefault(key) as string ?? "";
}
