using System.Runtime.InteropServices;
using TalentGraph.GraphQL.Execution.Input;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Limits;

/// <summary>
/// Prices an operation without running it: about one point for each object of the answer at its largest, with the page sizes
/// multiplied down the levels. Selections are priced once per object type, so that the work is bounded by the document even where
/// the answer would not be; what is selected twice counts twice. The document must be valid.
/// </summary>
internal sealed class OperationPricer(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    VariableValues variables,
    GraphQLLimits limits)
{
    // Fields and fragments below each other; more than any sensible document has, less than the stack holds.
    private const int MaxRecursion = 400;

    // Introspection is answered from memory, without the store.
    private const double IntrospectionShare = 0.2;

    private readonly Dictionary<(SelectionSetNode Set, ObjectType Type, int? Size), Sum> _known = [];
    private Dictionary<(SelectionSetNode Set, NamedType Type), int>? _introspection;
    private GraphQLError? _error;
    private int _recursion;

    /// <summary>The price in points; an error if a limit is passed.</summary>
    public (long Price, GraphQLError? Error) Price(OperationDefinitionNode operation, ObjectType root)
    {
        var sum = Selections(operation.SelectionSet, root, size: null);
        var price = sum.Price >= long.MaxValue ? long.MaxValue : (long)sum.Price;
        if (_error is null && sum.Depth > limits.MaxDepth)
        {
            _error = LimitErrors.Depth(limits.MaxDepth, operation.Location);
        }

        if (_error is null && price > limits.MaxPrice)
        {
            _error = LimitErrors.Price(limits.MaxPrice, price, operation.Location);
        }

        return (price, _error);
    }

    private Sum Selections(SelectionSetNode set, ObjectType type, int? size)
    {
        if (_known.TryGetValue((set, type, size), out var known) || _error is not null)
        {
            return known;
        }

        if (++_recursion > MaxRecursion)
        {
            _error ??= LimitErrors.Depth(limits.MaxDepth, set.Location);
        }

        var sum = default(Sum);
        foreach (var selection in set.Selections)
        {
            if (_error is null && Inclusion.IsIncluded(selection.Directives, variables))
            {
                sum = sum.And(Selection(selection, type, size));
            }
        }

        _recursion--;
        _known[(set, type, size)] = sum;
        return sum;
    }

    private Sum Selection(SelectionNode selection, ObjectType type, int? size)
    {
        switch (selection)
        {
            case FieldNode field:
                return Field(field, type, size);
            case InlineFragmentNode inline:
                return inline.TypeCondition is null || Applies(inline.TypeCondition, type)
                    ? Selections(inline.SelectionSet, type, size)
                    : default;
            default:
                return fragments.TryGetValue(((FragmentSpreadNode)selection).Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition, type)
                    ? Selections(fragment.SelectionSet, type, size)
                    : default;
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        schema.FindType(condition.Name.Value) is CompositeType composite && composite.IsPossibleType(type);

    private Sum Field(FieldNode node, ObjectType type, int? inherited)
    {
        var field = type.FindField(node.Name.Value)
            ?? throw new InvalidOperationException($"\"{type}\" has no field \"{node.Name}\"; the document was not validated.");
        if (!field.Type.Named.IsIntrospection || type.IsIntrospection)
        {
            return Field(node, field, inherited);
        }

        CheckIntrospection(node, field.Type.Named);
        return new Sum(Field(node, field, inherited).Price * IntrospectionShare, 1);
    }

    private Sum Field(FieldNode node, FieldDefinition field, int? inherited)
    {
        var page = PageSize(node, field);
        if (field.Type.Named is not CompositeType composite || node.SelectionSet is null)
        {
            return new Sum(field.Cost ?? 0, 1);
        }

        // A connection is one object; its page size is that of the lists directly in it.
        var isList = field.Type.Nullable is ListType;
        double count = isList ? page ?? inherited ?? field.AssumedSize ?? limits.DefaultListSize : 1;
        var below = isList ? null : page ?? field.AssumedSize;
        var most = default(Sum);
        foreach (var possible in composite.PossibleTypes)
        {
            most = most.Or(Selections(node.SelectionSet, possible, below));
        }

        return new Sum((field.Cost ?? 0) + (count * (1 + most.Price)), most.Depth + 1);
    }

    /// <summary>The value of <c>first</c> or <c>last</c>, the larger if there are both; null without.</summary>
    private int? PageSize(FieldNode node, FieldDefinition field)
    {
        int? size = null;
        foreach (var name in (ReadOnlySpan<string>)["first", "last"])
        {
            if (field.FindArgument(name) is not { } definition || definition.Type.Named != BuiltInScalars.Int)
            {
                continue;
            }

            var given = node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
            if (Value(definition, given) is not { } value)
            {
                continue;
            }

            if (value > limits.MaxPageSize)
            {
                _error ??= LimitErrors.PageSize(limits.MaxPageSize, value, field.Name, name, node.Location);
            }

            size = Math.Max(size ?? 0, value);
        }

        return size;
    }

    private int? Value(InputValueDefinition definition, ValueNode? given)
    {
        var isAbsent = given is null || (given is VariableNode variable && !variables.TryGet(variable.Name.Value, out _));
        if (isAbsent)
        {
            return definition.CoercedDefault as int?;
        }

        return LiteralCoercion.TryCoerce(BuiltInScalars.Int, given!, variables, out var value, out _) ? value as int? : null;
    }

    private void CheckIntrospection(FieldNode node, NamedType type)
    {
        if (node.SelectionSet is not null && IntrospectionDepth(node.SelectionSet, type) > limits.MaxIntrospectionDepth)
        {
            _error ??= LimitErrors.IntrospectionDepth(limits.MaxIntrospectionDepth, node.Location);
        }
    }

    /// <summary>How many lists that lead from types to types are nested.</summary>
    private int IntrospectionDepth(SelectionSetNode set, NamedType type)
    {
        _introspection ??= [];
        if (_introspection.TryGetValue((set, type), out var depth))
        {
            return depth;
        }

        if (++_recursion > MaxRecursion)
        {
            _error ??= LimitErrors.IntrospectionDepth(limits.MaxIntrospectionDepth, set.Location);
        }

        foreach (var selection in set.Selections)
        {
            if (_error is null)
            {
                depth = Math.Max(depth, IntrospectionDepth(selection, type));
            }
        }

        _recursion--;
        _introspection[(set, type)] = depth;
        return depth;
    }

    private int IntrospectionDepth(SelectionNode selection, NamedType type)
    {
        switch (selection)
        {
            case InlineFragmentNode inline:
                return IntrospectionDepth(inline.SelectionSet, type);
            case FragmentSpreadNode spread:
                return fragments.TryGetValue(spread.Name.Value, out var fragment)
                    ? IntrospectionDepth(fragment.SelectionSet, type)
                    : 0;
            case FieldNode { SelectionSet: { } set } field:
                var next = (type as CompositeType)?.FindField(field.Name.Value)?.Type.Named ?? type;
                var isLoop = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
                return IntrospectionDepth(set, next) + (isLoop ? 1 : 0);
            default:
                return 0;
        }
    }

    /// <summary>What selections cost for one object, and how deep they go.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Sum(double Price, int Depth)
    {
        public Sum And(Sum other) => new(Price + other.Price, Math.Max(Depth, other.Depth));

        public Sum Or(Sum other) => new(Math.Max(Price, other.Price), Math.Max(Depth, other.Depth));
    }
}
