using System.Globalization;
using System.Text.Json;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.GraphQL.Tests.Execution;

/// <summary>Shows what a resolver gets of its arguments.</summary>
internal static class Echo
{
    public static string Of(InputObject arguments)
    {
        string[] names = ["text", "number", "list", "filter", "kind", "at", "any"];
        return string.Join(' ', names.Where(arguments.Has).Select(name => $"{name}={Show(arguments.Get<object>(name))}"));
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        object?[] items => $"[{string.Join(',', items.Select(Show))}]",
        InputObject input => $"{{{(input.Has("name") ? $"name={Show(input.Get<object>("name"))}" : $"ids={Show(input.Get<object>("ids"))}")}}}",
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        JsonElement json => json.GetRawText(),
        _ => $"{value}:{value.GetType().Name}",
    };
}
