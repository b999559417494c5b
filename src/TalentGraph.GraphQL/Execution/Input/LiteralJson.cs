using System.Buffers;
using System.Text.Json;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Execution.Input;

/// <summary>Turns a literal into JSON, for scalars that take any value.</summary>
internal static class LiteralJson
{
    /// <summary>False if the literal holds what JSON cannot: a variable without a JSON value. A name is its text, since a
    /// scalar that takes anything has no values of its own that it could name.</summary>
    public static bool TryConvert(ValueNode node, VariableValues? variables, out JsonElement json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        json = default;
        if (!TryWrite(writer, node, variables))
        {
            return false;
        }

        writer.Flush();
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        json = JsonElement.ParseValue(ref reader);
        return true;
    }

    private static bool TryWrite(Utf8JsonWriter writer, ValueNode node, VariableValues? variables)
    {
        switch (node)
        {
            case NullValueNode:
                writer.WriteNullValue();
                return true;
            case BooleanValueNode boolean:
                writer.WriteBooleanValue(boolean.Value);
                return true;
            case StringValueNode text:
                writer.WriteStringValue(text.Value);
                return true;
            case EnumValueNode name:
                writer.WriteStringValue(name.Value);
                return true;
            case IntValueNode number:
                writer.WriteRawValue(number.Text);
                return true;
            case FloatValueNode number:
                writer.WriteRawValue(number.Text);
                return true;
            case VariableNode variable:
                return TryWriteVariable(writer, variable, variables);
            case ListValueNode list:
                return TryWriteList(writer, list, variables);
            case ObjectValueNode map:
                return TryWriteObject(writer, map, variables);
            default:
                return false;
        }
    }

    private static bool TryWriteList(Utf8JsonWriter writer, ListValueNode list, VariableValues? variables)
    {
        writer.WriteStartArray();
        foreach (var item in list.Items)
        {
            if (!TryWrite(writer, item, variables))
            {
                return false;
            }
        }

        writer.WriteEndArray();
        return true;
    }

    private static bool TryWriteObject(Utf8JsonWriter writer, ObjectValueNode map, VariableValues? variables)
    {
        writer.WriteStartObject();
        foreach (var field in map.Fields)
        {
            writer.WritePropertyName(field.Name.Value);
            if (!TryWrite(writer, field.Value, variables))
            {
                return false;
            }
        }

        writer.WriteEndObject();
        return true;
    }

    /// <summary>Without variables at hand (during validation) any variable passes.</summary>
    private static bool TryWriteVariable(Utf8JsonWriter writer, VariableNode variable, VariableValues? variables)
    {
        object? value = null;
        if (variables?.TryGet(variable.Name.Value, out value) != true || value is null)
        {
            writer.WriteNullValue();
            return true;
        }

        switch (value)
        {
            case JsonElement json:
                json.WriteTo(writer);
                return true;
            case string or bool or int or double:
                JsonSerializer.Serialize(writer, value, value.GetType());
                return true;
            default:
                return false;
        }
    }
}
