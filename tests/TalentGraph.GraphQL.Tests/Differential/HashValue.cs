using System.Globalization;
using System.Text;
using System.Text.Json;
using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Tests.Differential;

/// <summary>The hash and the canonical text of <c>resolvers.mjs</c>: change both.</summary>
internal static class HashValue
{
    /// <summary>FNV-1a over UTF-8, 32 bits.</summary>
    public static uint Of(string text)
    {
        var value = 0x811c9dc5;
        foreach (var one in Encoding.UTF8.GetBytes(text))
        {
            value = unchecked((value ^ one) * 0x01000193);
        }

        return value;
    }

    /// <summary>Arguments as JSON with sorted keys; those that were not given are left out.</summary>
    public static string Canonical(InputObject input, IEnumerable<InputValueDefinition> definitions)
    {
        var given = definitions
            .Where(one => input.Has(one.Name))
            .OrderBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => $"{one.Name}:{Canonical(input.Get<object>(one.Name), one.Type.Named)}");
        return $"{{{string.Join(',', given)}}}";
    }

    private static string Canonical(object? value, NamedType type) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => Quoted(text),
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => Number(number),
        InputObject nested => Canonical(nested, ((InputObjectType)type).Fields),
        JsonElement json => Canonical(json),
        object?[] items => $"[{string.Join(',', items.Select(item => Canonical(item, type)))}]",
        _ => throw new ArgumentException($"No form for {value.GetType()}.", nameof(value)),
    };

    private static string Canonical(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', json.EnumerateObject().OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => $"{one.Name}:{Canonical(one.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Canonical))}]",
        JsonValueKind.String => Quoted(json.GetString()!),
        JsonValueKind.Number => Number(json.GetDouble()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    /// <summary>As JavaScript writes it.</summary>
    private static string Number(double value) => double.IsInteger(value) && Math.Abs(value) < 1e21
        ? value.ToString("F0", CultureInfo.InvariantCulture)
        : value.ToString("R", CultureInfo.InvariantCulture).Replace("∞", "Infinity", StringComparison.Ordinal);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is >= ' ' and < (char)127 and not '"' and not '\\')
            {
                quoted.Append(unit);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        return quoted.Append('"').ToString();
    }
}
