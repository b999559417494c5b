using System.Text.Json;

namespace TalentGraph.GraphQL.Tests.Differential;

/// <summary>
/// Answers of introspection as text that does not depend on the order of lists, which the specification leaves open, and without
/// what the versions differ in: the types of introspection itself, <c>@deprecated</c>, and blanks within defaults.
/// </summary>
internal static class Unordered
{
    public static string Text(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Text(document.RootElement);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Select(Property))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Where(IsOfAllVersions).Select(Text).Order(StringComparer.Ordinal))}]",
        _ => value.GetRawText(),
    };

    private static string Property(JsonProperty property) => property.Name == "defaultValue"
        ? $"defaultValue:{property.Value.GetRawText().Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal)}"
        : $"{property.Name}:{Text(property.Value)}";

    private static bool IsOfAllVersions(JsonElement item) =>
        item.ValueKind != JsonValueKind.Object
        || !item.TryGetProperty("name", out var name)
        || name.GetString() is not { } text
        || !(text.StartsWith("__", StringComparison.Ordinal) || text == "deprecated");
}
