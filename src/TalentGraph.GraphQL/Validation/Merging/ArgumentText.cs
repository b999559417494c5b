using System.Text;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Merging;

/// <summary>Arguments as text that is equal exactly when the arguments are the same: their order, and that of the fields of
/// input objects, does not count; how a value is written does.</summary>
/// <remarks>Recursion follows values, whose depth the parser has bounded.</remarks>
internal static class ArgumentText
{
    /// <summary>The text of a field's arguments, empty if it has none.</summary>
    public static string Of(FieldNode field)
    {
        if (field.Arguments.IsEmpty)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var argument in field.Arguments.OrderBy(one => one.Name.Value, StringComparer.Ordinal))
        {
            text.Append(argument.Name.Value).Append(':');
            Append(text, argument.Value);
            text.Append(',');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                text.Append(number.Text);
                break;
            case FloatValueNode number:
                text.Append(number.Text);
                break;
            case StringValueNode { IsBlock: var isBlock, Value: var content }:
                // The length makes quotes inside of the text harmless.
                text.Append(isBlock ? '|' : '"').Append(content.Length).Append('"').Append(content);
                break;
            case BooleanValueNode boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case EnumValueNode name:
                text.Append(name.Value);
                break;
            case ListValueNode list:
                AppendList(text, list);
                break;
            case ObjectValueNode literal:
                AppendObject(text, literal);
                break;
        }
    }

    private static void AppendList(StringBuilder text, ListValueNode list)
    {
        text.Append('[');
        foreach (var item in list.Items)
        {
            Append(text, item);
            text.Append(',');
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, ObjectValueNode literal)
    {
        text.Append('{');
        foreach (var field in literal.Fields.OrderBy(one => one.Name.Value, StringComparer.Ordinal))
        {
            text.Append(field.Name.Value).Append(':');
            Append(text, field.Value);
            text.Append(',');
        }

        text.Append('}');
    }
}
