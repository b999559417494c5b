namespace TalentGraph.Bolt;

/// <summary>One thing that the server says of a statement by the GQL standard: how it went, or a notification.</summary>
/// <param name="Status">Its five characters, such as <c>00000</c> (went well), <c>02000</c> (no rows) or <c>01N50</c>.</param>
/// <param name="Description">What the standard says of it.</param>
/// <param name="Diagnostics">Where and how, as the server wrote it, with the standard's defaults for what it left out.</param>
/// <param name="NotificationCode">The notification's code, such as <c>Neo.ClientNotification.Statement.…</c>; null if it is none.</param>
public sealed record BoltStatus(
    string Status, string Description, IReadOnlyDictionary<string, object?> Diagnostics, string? NotificationCode)
{
    private static readonly KeyValuePair<string, object?>[] Defaults = [new("OPERATION", ""), new("OPERATION_CODE", "0"), new("CURRENT_SCHEMA", "/")];

    /// <summary>Where in the statement: <c>offset</c>, <c>line</c> and <c>column</c>; null if it is nowhere.</summary>
    public IReadOnlyDictionary<string, object?>? Position => Diagnostics.GetValueOrDefault("_position") as IReadOnlyDictionary<string, object?>;

    /// <summary>The server's word for its kind, such as <c>PERFORMANCE</c>; null if it has none.</summary>
    public string? Classification => Diagnostics.GetValueOrDefault("_classification") as string;

    /// <summary>The server's word for its weight, <c>WARNING</c> or <c>INFORMATION</c>; null if it has none.</summary>
    public string? Severity => Diagnostics.GetValueOrDefault("_severity") as string;

    internal static BoltStatus From(IReadOnlyDictionary<string, object?> fields) => new(
        fields.GetValueOrDefault("gql_status") as string ?? "",
        fields.GetValueOrDefault("status_description") as string ?? "",
        Complete(fields.GetValueOrDefault("diagnostic_record") as IReadOnlyDictionary<string, object?>),
        fields.GetValueOrDefault("neo4j_code") as string);

    /// <summary>The server leaves out what is as the standard expects; null is kept where it says so.</summary>
    internal static IReadOnlyDictionary<string, object?> Complete(IEnumerable<KeyValuePair<string, object?>>? given)
    {
        var record = new Dictionary<string, object?>(Defaults, StringComparer.Ordinal);
        foreach ((string key, object? value) in given ?? [])
        {
            record[key] = value;
        }

        return record;
    }
}
