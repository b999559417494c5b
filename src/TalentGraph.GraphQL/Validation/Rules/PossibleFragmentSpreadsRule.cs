using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Fragment spread is possible: some object can have both the type around the spread and the type of the fragment.
/// <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible">5.5.2.3</see>
/// </summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule
{
    private const string Section = "5.5.2.3";

    private readonly Dictionary<(CompositeType, CompositeType), bool> _overlaps = [];

    public override void EnterInlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
        if (IsImpossible(parent, fragment.TypeCondition, out var type))
        {
            context.Report(Section, ValidationMessages.ImpossibleSpread(null, parent!.Name, type!.Name), fragment);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread, CompositeType? parent)
    {
        var name = spread.Name.Value;
        var condition = context.Fragments.GetValueOrDefault(name)?.TypeCondition;
        if (IsImpossible(parent, condition, out var type))
        {
            context.Report(Section, ValidationMessages.ImpossibleSpread(name, parent!.Name, type!.Name), spread);
        }
    }

    private bool IsImpossible(CompositeType? parent, NamedTypeNode? condition, out CompositeType? type)
    {
        type = condition is null ? null : context.Schema.FindType(condition.Name.Value) as CompositeType;
        return parent is not null && type is not null && !Overlap(parent, type);
    }

    private bool Overlap(CompositeType one, CompositeType other)
    {
        if (!_overlaps.TryGetValue((one, other), out var overlap))
        {
            overlap = Schema.Overlap(one, other);
            _overlaps.Add((one, other), overlap);
        }

        return overlap;
    }
}
