using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TalentGraph.GraphQL.Execution.Input;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Plan;

/// <summary>
/// Merges selections into plans (spec 6.3.2, CollectFields) for one operation and one choice of its
/// <c>@skip</c> and <c>@include</c> variables. Plans for the same nodes and type are shared, so their number is bounded by the
/// document. The document must be valid.
/// </summary>
internal sealed class Planner(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues conditions)
{
    private readonly ConcurrentDictionary<PlanKey, SelectionPlan> _plans = new();

    /// <summary>The plan for an operation's root.</summary>
    public SelectionPlan Root(OperationDefinitionNode operation, ObjectType root) => Merge([operation.SelectionSet], root);

    /// <summary>The plan for the objects of one type that merged field nodes give.</summary>
    public SelectionPlan Children(ImmutableArray<FieldNode> nodes, ObjectType type)
    {
        var key = new PlanKey(nodes, type);
        return _plans.TryGetValue(key, out var plan)
            ? plan
            : _plans.GetOrAdd(key, Merge(nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>(), type));
    }

    private SelectionPlan Merge(IEnumerable<SelectionSetNode> sets, ObjectType type)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var spread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            if (!TryCollect(set, type, groups, spread, out var unanswered))
            {
                return new SelectionPlan(type, []) { Problem = NullCondition(unanswered) };
            }
        }

        var fields = new FieldPlan[groups.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var nodes = groups.GetAt(i).Value;
            var definition = type.FindField(nodes[0].Name.Value)
                ?? throw new InvalidOperationException($"\"{type}\" has no field \"{nodes[0].Name}\"; the document was not validated.");
            fields[i] = new FieldPlan(this, type, definition, [.. nodes]);
        }

        return new SelectionPlan(type, fields);
    }

    /// <summary>A stack of its own: fragments that spread fragments can be nested as deeply as the document is long.</summary>
    private bool TryCollect(
        SelectionSetNode start,
        ObjectType type,
        OrderedDictionary<string, List<FieldNode>> groups,
        HashSet<string> spread,
        [NotNullWhen(false)] out DirectiveNode? unanswered)
    {
        var stack = new Stack<(SelectionSetNode Set, int Next)>([(start, 0)]);
        while (stack.TryPop(out var frame))
        {
            if (frame.Next == frame.Set.Selections.Length)
            {
                continue;
            }

            stack.Push((frame.Set, frame.Next + 1));
            var selection = frame.Set.Selections[frame.Next];
            if (selection is FragmentSpreadNode known && spread.Contains(known.Name.Value))
            {
                continue;
            }

            unanswered = Inclusion.FindUnanswered(selection.Directives, conditions);
            if (unanswered is not null)
            {
                return false;
            }

            if (!Inclusion.IsIncluded(selection.Directives, conditions))
            {
                continue;
            }

            if (selection is FieldNode field)
            {
                Group(groups, field);
            }
            else if (Inner(selection, type, spread) is { } inner)
            {
                stack.Push((inner, 0));
            }
        }

        unanswered = null;
        return true;
    }

    private static FieldError NullCondition(DirectiveNode directive) => new(
        $"The argument \"if\" of \"@{directive.Name}\" at {directive.Location} must be true or false, but its variable is null.",
        ErrorCodes.BadInput);

    private static void Group(OrderedDictionary<string, List<FieldNode>> groups, FieldNode field)
    {
        if (groups.TryGetValue(field.ResponseKey, out var nodes))
        {
            nodes.Add(field);
        }
        else
        {
            groups.Add(field.ResponseKey, [field]);
        }
    }

    /// <summary>The selections of a fragment that applies to the type; null if it does not, or was spread before.</summary>
    private SelectionSetNode? Inner(SelectionNode selection, ObjectType type, HashSet<string> spread)
    {
        if (selection is InlineFragmentNode inline)
        {
            return inline.TypeCondition is null || Applies(inline.TypeCondition, type) ? inline.SelectionSet : null;
        }

        var name = ((FragmentSpreadNode)selection).Name.Value;
        return spread.Add(name) && fragments.TryGetValue(name, out var fragment) && Applies(fragment.TypeCondition, type)
            ? fragment.SelectionSet
            : null;
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        schema.FindType(condition.Name.Value) is CompositeType composite && composite.IsPossibleType(type);

    /// <summary>Equal when type and nodes are the same, node by node.</summary>
    private readonly struct PlanKey(ImmutableArray<FieldNode> nodes, ObjectType type) : IEquatable<PlanKey>
    {
        private readonly ImmutableArray<FieldNode> _nodes = nodes;
        private readonly ObjectType _type = type;

        public bool Equals(PlanKey other) =>
            ReferenceEquals(_type, other._type) && _nodes.AsSpan().SequenceEqual(other._nodes.AsSpan());

        public override bool Equals(object? obj) => obj is PlanKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(RuntimeHelpers.GetHashCode(_type));
            foreach (var node in _nodes)
            {
                hash.Add(RuntimeHelpers.GetHashCode(node));
            }

            return hash.ToHashCode();
        }
    }
}
