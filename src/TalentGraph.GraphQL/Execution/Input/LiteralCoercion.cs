using System.Collections.Immutable;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Input;

/// <summary>Coerces values written in a document (spec 3.5–3.12, input coercion). Recursion is bounded by the parser.</summary>
internal static class LiteralCoercion
{
    /// <summary>Coerces a literal; an absent variable counts as null where it must have a value.</summary>
    public static bool TryCoerce(
        SchemaType type, ValueNode node, VariableValues? variables, out object? value, out InputProblem problem)
    {
        value = null;
        problem = default;
        switch (node)
        {
            case VariableNode variable:
                return TryVariable(type, variable, variables, out value, out problem);
            case NullValueNode:
                return !type.IsNonNull || Fail(node, $"Expected {type}, found null.", out problem);
        }

        switch (type.Nullable)
        {
            case ListType list:
                return TryList(list, node, variables, out value, out problem);
            case InputObjectType input:
                return TryObject(input, node, variables, out value, out problem);
            case NamedType leaf:
                return LeafInput.TryRead(leaf, node, variables, out value)
                    || Fail(node, $"Expected {LeafInput.Expected(leaf)}, found {Shown(node)}.", out problem);
            default:
                return Fail(node, $"{type} is no input type.", out problem);
        }
    }

    /// <summary>The literal for messages, cut to a readable length.</summary>
    public static string Shown(ValueNode node)
    {
        var text = Printer.Print(node);
        return text.Length <= 80 ? text : text[..80] + "…";
    }

    /// <summary>The variable was coerced to its own type, which validation found to fit here.</summary>
    private static bool TryVariable(
        SchemaType type, VariableNode variable, VariableValues? variables, out object? value, out InputProblem problem)
    {
        value = null;
        problem = default;
        var isGiven = variables?.TryGet(variable.Name.Value, out value) == true;
        if (value is null)
        {
            return !type.IsNonNull || Fail(variable, $"Expected {type}, but the variable \"${variable.Name}\" is {(isGiven ? "null" : "not given")}.", out problem);
        }

        // A variable of the item's type may stand for a list of one (spec 3.11).
        for (var list = type.Nullable as ListType; list is not null && value is not object?[]; list = list.Item.Nullable as ListType)
        {
            value = new[] { value };
        }

        return true;
    }

    private static bool TryList(
        ListType list, ValueNode node, VariableValues? variables, out object? value, out InputProblem problem)
    {
        value = null;
        if (node is not ListValueNode literal)
        {
            var fits = TryCoerce(list.Item, node, variables, out var single, out problem);
            value = fits ? new[] { single } : null;
            return fits;
        }

        problem = default;
        var items = new object?[literal.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryCoerce(list.Item, literal.Items[i], variables, out items[i], out problem))
            {
                return false;
            }
        }

        value = items;
        return true;
    }

    private static bool TryObject(
        InputObjectType input, ValueNode node, VariableValues? variables, out object? value, out InputProblem problem)
    {
        value = null;
        if (node is not ObjectValueNode literal)
        {
            return Fail(node, $"Expected an object of type {input}, found {Shown(node)}.", out problem);
        }

        foreach (var field in literal.Fields)
        {
            if (input.FindField(field.Name.Value) is null)
            {
                var near = Suggestions.DidYouMean(field.Name.Value, input.Fields.Select(one => one.Name));
                return Fail(field, $"{input} has no field \"{field.Name}\".{near}", out problem);
            }
        }

        var builder = new InputObjectBuilder(input.Fields);
        for (var i = 0; i < input.Fields.Length; i++)
        {
            var given = Find(literal.Fields, input.Fields[i].Name);
            if (!TryField(builder, i, input.Fields[i], given, node, variables, out problem))
            {
                return false;
            }
        }

        if (input.IsOneOf && !builder.HasExactlyOne)
        {
            return Fail(node, $"Exactly one field of {input} must be given, and not as null.", out problem);
        }

        problem = default;
        value = builder.Build();
        return true;
    }

    /// <summary>Puts one argument or input field in its place: the value given, else the default, else nothing (spec 6.4.1).</summary>
    public static bool TryField(
        InputObjectBuilder builder,
        int index,
        InputValueDefinition definition,
        ValueNode? given,
        SyntaxNode owner,
        VariableValues? variables,
        out InputProblem problem)
    {
        problem = default;
        var isAbsent = given is null
            || (given is VariableNode variable && variables is not null && !variables.TryGet(variable.Name.Value, out _));
        if (isAbsent && definition.DefaultValue is not null)
        {
            builder.Set(index, definition.CoercedDefault);
            return true;
        }

        if (isAbsent && !definition.Type.IsNonNull)
        {
            return true;
        }

        if (given is null)
        {
            return Fail(owner, $"\"{definition.Name}: {definition.Type}\" is required but was not given.", out problem);
        }

        if (!TryCoerce(definition.Type, given, variables, out var value, out problem))
        {
            return false;
        }

        builder.Set(index, value);
        return true;
    }

    private static ValueNode? Find(ImmutableArray<ObjectFieldNode> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name.Value == name)
            {
                return field.Value;
            }
        }

        return null;
    }

    private static bool Fail(SyntaxNode node, string message, out InputProblem problem)
    {
        problem = new InputProblem(message, node.Location);
        return false;
    }
}
