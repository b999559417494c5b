using System.Collections;
using System.Text.Json;

namespace TalentGraph.GraphQL.Execution.Output;

/// <summary>Writes <c>errors</c> (spec 7.1.2).</summary>
internal static class ErrorWriter
{
    public static void Write(JsonOutput output, IReadOnlyList<GraphQLError> errors)
    {
        output.Raw("\"errors\":["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                output.Byte((byte)',');
            }

            Write(output, errors[i]);
        }

        output.Byte((byte)']');
    }

    /// <summary>Text, numbers, booleans, JSON, null, lists and pairs of them.</summary>
    public static void Value(JsonOutput output, object? value)
    {
        switch (value)
        {
            case null:
                output.Null();
                break;
            case string text:
                output.String(text);
                break;
            case bool flag:
                output.Boolean(flag);
                break;
            case int number:
                output.Int(number);
                break;
            case long number:
                output.Int(number);
                break;
            case double number:
                output.Double(number);
                break;
            case IEnumerable<KeyValuePair<string, object?>> pairs:
                Pairs(output, pairs);
                break;
            case IEnumerable items:
                Items(output, items);
                break;
            default:
                output.Raw(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType()));
                break;
        }
    }

    private static void Write(JsonOutput output, GraphQLError error)
    {
        output.Raw("{\"message\":"u8);
        output.String(error.Message);
        if (error.Locations.Count > 0)
        {
            output.Raw(",\"locations\":["u8);
            for (var i = 0; i < error.Locations.Count; i++)
            {
                output.Raw(i > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
                output.Int(error.Locations[i].Line);
                output.Raw(",\"column\":"u8);
                output.Int(error.Locations[i].Column);
                output.Byte((byte)'}');
            }

            output.Byte((byte)']');
        }

        if (error.Path is not null)
        {
            output.Raw(",\"path\":"u8);
            Items(output, error.Path);
        }

        output.Raw(",\"extensions\":{\"code\":"u8);
        output.String(error.Code);
        if (error.SpecSection is not null)
        {
            output.Raw(",\"spec\":"u8);
            output.String(error.SpecSection);
        }

        foreach (var (key, value) in error.Details ?? [])
        {
            output.Byte((byte)',');
            output.String(key);
            output.Byte((byte)':');
            Value(output, value);
        }

        output.Raw("}}"u8);
    }

    private static void Pairs(JsonOutput output, IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        var isFirst = true;
        output.Byte((byte)'{');
        foreach (var (key, value) in pairs)
        {
            output.Raw(isFirst ? ""u8 : ","u8);
            isFirst = false;
            output.String(key);
            output.Byte((byte)':');
            Value(output, value);
        }

        output.Byte((byte)'}');
    }

    private static void Items(JsonOutput output, IEnumerable items)
    {
        var isFirst = true;
        output.Byte((byte)'[');
        foreach (var item in items)
        {
            output.Raw(isFirst ? ""u8 : ","u8);
            isFirst = false;
            Value(output, item);
        }

        output.Byte((byte)']');
    }
}
