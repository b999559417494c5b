using System.Collections.Immutable;
using System.Diagnostics;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Language;

/// <summary>
/// Writes a syntax tree as GraphQL text in one fixed layout. Parsing the text gives the same tree, and printing that
/// the same text. Recursion is safe: the parser has bounded the depth.
/// </summary>
internal static partial class Printer
{
    /// <summary>The text of a document, ending in a line feed.</summary>
    public static string Print(DocumentNode document)
    {
        var writer = new PrintWriter();
        for (var i = 0; i < document.Definitions.Length; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            Definition(writer, document.Definitions[i]);
            writer.Line();
        }

        return writer.ToString();
    }

    /// <summary>The text of a value on one line.</summary>
    public static string Print(ValueNode value)
    {
        var writer = new PrintWriter();
        Value(writer, value);
        return writer.ToString();
    }

    /// <summary>The text of a type reference.</summary>
    public static string Print(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => $"[{Print(list.Inner)}]",
        NonNullTypeNode nonNull => Print(nonNull.Inner) + "!",
        _ => throw new UnreachableException(),
    };

    private static void Definition(PrintWriter writer, DefinitionNode definition)
    {
        Description(writer, definition.Description);
        switch (definition)
        {
            case OperationDefinitionNode operation:
                Operation(writer, operation);
                break;
            case FragmentDefinitionNode fragment:
                writer.Write($"fragment {fragment.Name} on {fragment.TypeCondition.Name}");
                Directives(writer, fragment.Directives);
                writer.Write(" ");
                SelectionSet(writer, fragment.SelectionSet);
                break;
            case TypeSystemDefinitionNode typeSystem:
                TypeSystem(writer, typeSystem);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Description(PrintWriter writer, StringValueNode? description)
    {
        if (description is not null)
        {
            writer.String(description);
            writer.Line();
        }
    }

    private static void Operation(PrintWriter writer, OperationDefinitionNode operation)
    {
        var isShorthand = operation is { Operation: OperationType.Query, Name: null, Description: null }
            && operation.Variables.IsEmpty && operation.Directives.IsEmpty;
        if (!isShorthand)
        {
            writer.Write(Keyword(operation.Operation));
            if (operation.Name is not null)
            {
                writer.Write(" ").Write(operation.Name.Value);
            }

            Separated(writer, operation.Variables, "(", ", ", ")", VariableDefinition);
            Directives(writer, operation.Directives);
            writer.Write(" ");
        }

        SelectionSet(writer, operation.SelectionSet);
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new UnreachableException(),
    };

    private static void VariableDefinition(PrintWriter writer, VariableDefinitionNode variable)
    {
        if (variable.Description is not null)
        {
            writer.String(variable.Description);
            writer.Write(" ");
        }

        writer.Write($"${variable.Variable.Name}: {Print(variable.Type)}");
        DefaultValue(writer, variable.DefaultValue);
        Directives(writer, variable.Directives);
    }

    private static void DefaultValue(PrintWriter writer, ValueNode? value)
    {
        if (value is not null)
        {
            writer.Write(" = ");
            Value(writer, value);
        }
    }

    private static void SelectionSet(PrintWriter writer, SelectionSetNode set)
    {
        writer.Write("{").Indent();
        foreach (var selection in set.Selections)
        {
            Selection(writer.Line(), selection);
        }

        writer.Outdent().Line().Write("}");
    }

    private static void Selection(PrintWriter writer, SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                writer.Write(field.Alias is null ? field.Name.Value : $"{field.Alias}: {field.Name}");
                Arguments(writer, field.Arguments);
                break;
            case FragmentSpreadNode spread:
                writer.Write("...").Write(spread.Name.Value);
                break;
            case InlineFragmentNode inline:
                writer.Write(inline.TypeCondition is null ? "..." : $"... on {inline.TypeCondition.Name}");
                break;
            default:
                throw new UnreachableException();
        }

        Directives(writer, selection.Directives);
        var children = (selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet;
        if (children is not null)
        {
            SelectionSet(writer.Write(" "), children);
        }
    }

    private static void Arguments(PrintWriter writer, ImmutableArray<ArgumentNode> arguments) =>
        Separated(writer, arguments, "(", ", ", ")", static (w, argument) =>
        {
            w.Write(argument.Name.Value).Write(": ");
            Value(w, argument.Value);
        });

    private static void Directives(PrintWriter writer, ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            writer.Write(" @").Write(directive.Name.Value);
            Arguments(writer, directive.Arguments);
        }
    }

    private static void Value(PrintWriter writer, ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                writer.Write("$").Write(variable.Name.Value);
                break;
            case IntValueNode number:
                writer.Write(number.Text);
                break;
            case FloatValueNode number:
                writer.Write(number.Text);
                break;
            case StringValueNode text:
                writer.String(text);
                break;
            case BooleanValueNode boolean:
                writer.Write(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                writer.Write("null");
                break;
            case EnumValueNode name:
                writer.Write(name.Value);
                break;
            case ListValueNode list:
                writer.Write("[");
                Separated(writer, list.Items, "", ", ", "", Value);
                writer.Write("]");
                break;
            case ObjectValueNode map:
                writer.Write("{");
                Separated(writer, map.Fields, "", ", ", "", static (w, field) =>
                    Value(w.Write(field.Name.Value).Write(": "), field.Value));
                writer.Write("}");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Separated<T>(
        PrintWriter writer, ImmutableArray<T> items, string open, string separator, string close, Action<PrintWriter, T> one)
    {
        if (items.IsEmpty)
        {
            return;
        }

        writer.Write(open);
        for (var i = 0; i < items.Length; i++)
        {
            writer.Write(i > 0 ? separator : "");
            one(writer, items[i]);
        }

        writer.Write(close);
    }
}
