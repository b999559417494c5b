using System.Collections.Immutable;
using System.Diagnostics;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Language;

/// <content>Type system definitions (spec 3).</content>
internal static partial class Printer
{
    private static void TypeSystem(PrintWriter writer, TypeSystemDefinitionNode definition)
    {
        writer.Write(definition.IsExtension ? "extend " : "");
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                writer.Write("schema");
                Directives(writer, schema.Directives);
                Block(writer, schema.OperationTypes, static (w, root) =>
                    w.Write($"{Keyword(root.Operation)}: {root.Type.Name}"));
                break;
            case DirectiveDefinitionNode directive:
                writer.Write($"directive @{directive.Name}");
                ArgumentDefinitions(writer, directive.Arguments);
                writer.Write(directive.IsRepeatable ? " repeatable on " : " on ");
                Separated(writer, directive.Locations, "", " | ", "", static (w, place) => w.Write(place.Value));
                break;
            case TypeDefinitionNode type:
                Type(writer, type);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Type(PrintWriter writer, TypeDefinitionNode type)
    {
        writer.Write($"{Keyword(type)} {type.Name}");
        if (type is FieldsTypeDefinitionNode { Interfaces: var interfaces })
        {
            Separated(writer, interfaces, " implements ", " & ", "", static (w, name) => w.Write(name.Name.Value));
        }

        Directives(writer, type.Directives);
        switch (type)
        {
            case FieldsTypeDefinitionNode fields:
                Block(writer, fields.Fields, Field);
                break;
            case UnionTypeDefinitionNode union:
                Separated(writer, union.Members, " = ", " | ", "", static (w, name) => w.Write(name.Name.Value));
                break;
            case EnumTypeDefinitionNode @enum:
                Block(writer, @enum.Values, EnumValue);
                break;
            case InputObjectTypeDefinitionNode input:
                Block(writer, input.Fields, static (w, field) =>
                {
                    Description(w, field.Description);
                    InputValue(w, field);
                });
                break;
            case ScalarTypeDefinitionNode:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static string Keyword(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "type",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        InputObjectTypeDefinitionNode => "input",
        _ => throw new UnreachableException(),
    };

    private static void Field(PrintWriter writer, FieldDefinitionNode field)
    {
        Description(writer, field.Description);
        writer.Write(field.Name.Value);
        ArgumentDefinitions(writer, field.Arguments);
        writer.Write($": {Print(field.Type)}");
        Directives(writer, field.Directives);
    }

    private static void EnumValue(PrintWriter writer, EnumValueDefinitionNode value)
    {
        Description(writer, value.Description);
        writer.Write(value.Name.Value);
        Directives(writer, value.Directives);
    }

    private static void ArgumentDefinitions(PrintWriter writer, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.All(argument => argument.Description is null))
        {
            Separated(writer, arguments, "(", ", ", ")", InputValue);
            return;
        }

        writer.Write("(").Indent();
        foreach (var argument in arguments)
        {
            Description(writer.Line(), argument.Description);
            InputValue(writer, argument);
        }

        writer.Outdent().Line().Write(")");
    }

    private static void InputValue(PrintWriter writer, InputValueDefinitionNode input)
    {
        writer.Write($"{input.Name}: {Print(input.Type)}");
        DefaultValue(writer, input.DefaultValue);
        Directives(writer, input.Directives);
    }

    private static void Block<T>(PrintWriter writer, ImmutableArray<T> items, Action<PrintWriter, T> one)
    {
        if (items.IsEmpty)
        {
            return;
        }

        writer.Write(" {").Indent();
        foreach (var item in items)
        {
            one(writer.Line(), item);
        }

        writer.Outdent().Line().Write("}");
    }
}
