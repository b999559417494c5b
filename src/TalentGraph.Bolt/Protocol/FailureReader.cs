using TalentGraph.Bolt.PackStream;

namespace TalentGraph.Bolt.Protocol;

/// <summary>Makes an exception of a FAILURE, whose fields changed with Bolt 5.7.</summary>
internal static class FailureReader
{
    private const int MaxCauses = 10;
    private const int MaxText = 4096;

    public static BoltServerException Read(ref PackReader reader)
    {
        Dictionary<string, object?> fields = PackDecoder.ReadMap(ref reader);
        string message = Text(fields, "message");
        return fields.ContainsKey("neo4j_code")
            ? new BoltServerException(Text(fields, "neo4j_code"), message, Status(fields, 0))
            : new BoltServerException(Text(fields, "code"), message, Unspecific(message));
    }

    /// <summary>What the standard says of an error about which nothing else is known, as servers before 5.7 leave it.</summary>
    private static BoltErrorStatus Unspecific(string message) => new(
        "50N42", "error: general processing exception - unexpected error. " + message, message, BoltStatus.Complete(null), null);

    private static BoltErrorStatus Status(Dictionary<string, object?> fields, int depth) => new(
        Text(fields, "gql_status"),
        Text(fields, "description"),
        Text(fields, "message"),
        BoltStatus.Complete(fields.GetValueOrDefault("diagnostic_record") as Dictionary<string, object?>),
        depth < MaxCauses && fields.GetValueOrDefault("cause") is Dictionary<string, object?> cause ? Status(cause, depth + 1) : null);

    private static string Text(Dictionary<string, object?> fields, string key) =>
        fields.GetValueOrDefault(key) is string text ? text[..Math.Min(text.Length, MaxText)] : "";
}
