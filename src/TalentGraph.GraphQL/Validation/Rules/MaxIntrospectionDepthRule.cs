using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// A bound of ours: below <c>__schema</c> and <c>__type</c> the lists of the schema are not nested so that each level
/// multiplies the answer. The usual introspection queries have one such level.
/// </summary>
/// <remarks>The search has its own stack and sees each selection set at most once per level, so it is linear.</remarks>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule
{
    /// <summary>The level of nested lists that is refused. As in the reference implementation.</summary>
    public const int RefusedDepth = 3;

    private readonly HashSet<(SelectionSetNode Set, int Depth)> _searched = [];

    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (field.Name.Value is MetaFields.SchemaField or MetaFields.TypeField
            && field.SelectionSet is { } set
            && ReachesRefusedDepth(set))
        {
            context.ReportLimit(ErrorCodes.LimitDepth, ValidationMessages.IntrospectionTooDeep(RefusedDepth), field);
        }
    }

    private bool ReachesRefusedDepth(SelectionSetNode start)
    {
        var open = new Stack<(SelectionSetNode Set, int Depth)>([(start, 0)]);
        while (open.TryPop(out var entry))
        {
            if (!_searched.Add(entry))
            {
                continue;
            }

            foreach (var selection in entry.Set.Selections)
            {
                var depth = entry.Depth + (IsList(selection) ? 1 : 0);
                if (depth == RefusedDepth)
                {
                    return true;
                }

                if (SetOf(selection) is { } inner)
                {
                    open.Push((inner, depth));
                }
            }
        }

        return false;
    }

    private static bool IsList(SelectionNode selection) =>
        selection is FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" };

    private SelectionSetNode? SetOf(SelectionNode selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode inline => inline.SelectionSet,
        FragmentSpreadNode spread => context.Fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet,
        _ => null,
    };
}
