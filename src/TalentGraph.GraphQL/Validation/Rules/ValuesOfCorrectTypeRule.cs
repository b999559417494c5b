using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;
using TalentGraph.GraphQL.TypeSystem.ScalarTypes;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Values of correct type: a literal can be coerced to the type that its place expects. Input object literals name only
/// fields that exist (5.6.2), give the required ones (5.6.4), and exactly one for <c>@oneOf</c> types.
/// <see href="https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type">5.6.1</see>
/// </summary>
/// <remarks>The walk comes to every value by itself, so this looks at one level only.</remarks>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule
{
    private const string Section = "5.6.1";

    public override void EnterValue(ValueNode value, InputPosition position)
    {
        if (position.Type is not { } type)
        {
            return;
        }

        switch (value)
        {
            case VariableNode:
                break;
            case NullValueNode:
                if (type.IsNonNull)
                {
                    Refuse(value, type);
                }

                break;
            case ListValueNode when type.Nullable is ListType:
                break;
            case ObjectValueNode literal when type.Named is InputObjectType inputObject:
                Fields(literal, inputObject);
                break;
            default:
                Leaf(value, type);
                break;
        }
    }

    private void Leaf(ValueNode value, SchemaType type)
    {
        switch (type.Named)
        {
            case ScalarType scalar:
                if (!scalar.Behavior.TryRead(new ScalarInput(value, variables: null), out _))
                {
                    Refuse(value, type, scalar.Behavior.Expected);
                }

                break;
            case EnumType enumType:
                Enum(value, enumType);
                break;
            default:
                Refuse(value, type);
                break;
        }
    }

    private void Enum(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.FindValue(name.Value) is not null)
        {
            return;
        }

        var written = value switch
        {
            EnumValueNode one => one.Value,
            StringValueNode text => text.Value,
            _ => null,
        };
        context.Report(Section, ValidationMessages.WrongEnumValue(value, type, written), value);
    }

    private void Fields(ObjectValueNode literal, InputObjectType type)
    {
        foreach (var field in literal.Fields)
        {
            if (!context.IsStopped && type.FindField(field.Name.Value) is null)
            {
                var message = ValidationMessages.UnknownInputField(
                    field.Name.Value, type.Name, type.Fields.Select(one => one.Name));
                context.Report("5.6.2", message, field);
            }
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !literal.Fields.Any(given => given.Name.Value == field.Name))
            {
                context.Report("5.6.4", ValidationMessages.MissingInputField(field.Name, field.Type, type.Name), literal);
            }
        }

        if (type.IsOneOf && (literal.Fields.Length != 1 || literal.Fields[0].Value is NullValueNode))
        {
            context.Report(Section, ValidationMessages.NotOneOf(type.Name, literal.Fields.Length), literal);
        }
    }

    private void Refuse(ValueNode value, SchemaType type, string? expected = null) =>
        context.Report(Section, ValidationMessages.WrongValue(value, type, expected), value);
}
