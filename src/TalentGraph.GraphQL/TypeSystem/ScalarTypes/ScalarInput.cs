using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using TalentGraph.GraphQL.Execution.Input;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem.ScalarTypes;

/// <summary>A client's value for a scalar: a literal of the document or JSON from the variables.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ScalarInput
{
    private readonly ValueNode? _node;
    private readonly JsonElement _json;
    private readonly VariableValues? _variables;

    public ScalarInput(ValueNode node, VariableValues? variables)
    {
        _node = node;
        _variables = variables;
    }

    public ScalarInput(JsonElement json) => _json = json;

    public bool TryGetString([NotNullWhen(true)] out string? text)
    {
        text = (_node as StringValueNode)?.Value;
        return text is not null
            || (_node is null && _json.ValueKind == JsonValueKind.String && JsonText.TryRead(_json, out text));
    }

    /// <summary>The digits of a whole number, of any size; JSON's 1.0 and 1e2 count as whole.</summary>
    public bool TryGetInteger(out decimal value)
    {
        value = 0;
        if (_node is not null)
        {
            return _node is IntValueNode number
                && decimal.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        }

        return _json.ValueKind == JsonValueKind.Number && _json.TryGetDecimal(out value) && decimal.IsInteger(value);
    }

    public bool TryGetDouble(out double value)
    {
        value = 0;
        var text = (_node as FloatValueNode)?.Text ?? (_node as IntValueNode)?.Text;
        if (_node is not null)
        {
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
                && double.IsFinite(value);
        }

        return _json.ValueKind == JsonValueKind.Number && _json.TryGetDouble(out value) && double.IsFinite(value);
    }

    public bool TryGetBoolean(out bool value)
    {
        value = (_node as BooleanValueNode)?.Value ?? (_node is null && _json.ValueKind == JsonValueKind.True);
        return _node is BooleanValueNode || (_node is null && _json.ValueKind is JsonValueKind.True or JsonValueKind.False);
    }

    /// <summary>The whole number as written, for <c>ID</c>.</summary>
    public bool TryGetIntegerText([NotNullWhen(true)] out string? text)
    {
        text = (_node as IntValueNode)?.Text;
        if (_node is null && TryGetInteger(out var value))
        {
            text = decimal.Truncate(value).ToString("0", CultureInfo.InvariantCulture);
        }

        return text is not null;
    }

    /// <summary>The value as JSON; false for an enum name or text that is not Unicode.</summary>
    public bool TryGetJson(out JsonElement json)
    {
        json = _json;
        return _node is null ? JsonText.IsValid(_json) : LiteralJson.TryConvert(_node, _variables, out json);
    }
}
