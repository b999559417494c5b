using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Single root field: a subscription selects one field, which is no meta-field, and leaves nothing about it to variables.
/// <see href="https://spec.graphql.org/September2025/#sec-Single-Root-Field">5.2.4.1</see>
/// </summary>
/// <remarks>Fragments are followed with a stack of our own, each once, so the work is linear.</remarks>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule
{
    private const string Section = "5.2.4.1";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription
            || context.Schema.RootType(OperationType.Subscription) is not { } root)
        {
            return;
        }

        var found = Collect(operation.SelectionSet, root);
        var name = operation.Name?.Value;
        if (found.Conditions.Count > 0)
        {
            context.Report(Section, ValidationMessages.SubscriptionCondition(name), found.Conditions);
            return;
        }

        var first = found.Fields.Count == 0 ? null : found.Fields[0];
        if (first is null)
        {
            context.Report(Section, ValidationMessages.SubscriptionWithoutField(name), operation);
            return;
        }

        FieldNode[] others = [.. found.Fields.Where(field => field.ResponseKey != first.ResponseKey)];
        if (others.Length > 0)
        {
            context.Report(Section, ValidationMessages.SubscriptionWithFields(name), others);
        }

        FieldNode[] meta = [.. found.Fields.Where(field => field.Name.Value.StartsWith("__", StringComparison.Ordinal))];
        if (meta.Length > 0)
        {
            context.Report(Section, ValidationMessages.SubscriptionMetaField(name, meta[0].Name.Value), meta);
        }
    }

    private RootSelections Collect(SelectionSetNode set, ObjectType root)
    {
        var found = new RootSelections([], []);
        var spread = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionNode>(set.Selections.Reverse());
        while (open.TryPop(out var selection) && context.Spend(1))
        {
            found.Conditions.AddRange(selection.Directives.Where(one => one.Name.Value is "skip" or "include"));
            switch (selection)
            {
                case FieldNode field:
                    found.Fields.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, root):
                    Push(inline.SelectionSet);
                    break;
                case FragmentSpreadNode named when spread.Add(named.Name.Value)
                    && context.Fragments.TryGetValue(named.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition, root):
                    Push(fragment.SelectionSet);
                    break;
            }
        }

        return found;

        void Push(SelectionSetNode inner)
        {
            foreach (var one in inner.Selections.Reverse())
            {
                open.Push(one);
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType root) =>
        condition is null || (context.Schema.FindType(condition.Name.Value) as CompositeType)?.IsPossibleType(root) == true;

    private readonly record struct RootSelections(List<FieldNode> Fields, List<DirectiveNode> Conditions);
}
