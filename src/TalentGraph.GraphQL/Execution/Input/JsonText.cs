using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TalentGraph.GraphQL.Execution.Input;

/// <summary>Strings of parsed JSON. JSON can hold lone surrogates (<c>"\ud800"</c>), which no text can.</summary>
internal static class JsonText
{
    public static bool TryRead(JsonElement json, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = json.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>Whether every string below is text. Recursion is bounded by the JSON reader's depth (64 by default).</summary>
    public static bool IsValid(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => TryRead(json, out _),
        JsonValueKind.Array => json.EnumerateArray().All(IsValid),
        JsonValueKind.Object => json.EnumerateObject().All(property => NameOf(property) is not null && IsValid(property.Value)),
        _ => true,
    };

    /// <summary>The property's name; null if it is not text.</summary>
    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
