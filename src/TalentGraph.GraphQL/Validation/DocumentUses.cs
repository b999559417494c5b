using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation;

/// <summary>
/// Which variables and fragments each definition uses. The walk fills it; rules ask for it when the walk is over.
/// </summary>
/// <remarks>Many operations that share many fragments cost their product, so reading spends the context's budget.</remarks>
internal sealed class DocumentUses(ValidationContext context)
{
    private readonly Dictionary<DefinitionNode, List<VariableUse>> _variables = [];
    private readonly Dictionary<DefinitionNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _reached = [];

    public void Add(DefinitionNode definition, VariableUse use) => ListOf(_variables, definition).Add(use);

    public void Add(DefinitionNode definition, FragmentSpreadNode spread) => ListOf(_spreads, definition).Add(spread);

    /// <summary>The spreads within one definition, in document order.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(DefinitionNode definition) =>
        _spreads.TryGetValue(definition, out var spreads) ? spreads : [];

    /// <summary>The fragments that an operation reaches, each once, in the order they are met.</summary>
    public IReadOnlyList<FragmentDefinitionNode> FragmentsOf(OperationDefinitionNode operation)
    {
        if (!_reached.TryGetValue(operation, out var reached))
        {
            reached = Reach(operation);
            _reached.Add(operation, reached);
        }

        return reached;
    }

    /// <summary>The variables that an operation and the fragments it reaches use.</summary>
    public IEnumerable<VariableUse> VariablesOf(OperationDefinitionNode operation)
    {
        foreach (var definition in FragmentsOf(operation).Prepend<DefinitionNode>(operation))
        {
            if (!_variables.TryGetValue(definition, out var uses))
            {
                continue;
            }

            foreach (var use in uses)
            {
                if (!context.Spend(1))
                {
                    yield break;
                }

                yield return use;
            }
        }
    }

    private static List<TUse> ListOf<TUse>(Dictionary<DefinitionNode, List<TUse>> lists, DefinitionNode definition)
    {
        if (!lists.TryGetValue(definition, out var list))
        {
            list = [];
            lists.Add(definition, list);
        }

        return list;
    }

    private List<FragmentDefinitionNode> Reach(OperationDefinitionNode operation)
    {
        var reached = new List<FragmentDefinitionNode>();
        var seen = new HashSet<FragmentDefinitionNode>();
        var open = new Queue<DefinitionNode>([operation]);
        while (open.TryDequeue(out var definition))
        {
            foreach (var spread in SpreadsIn(definition))
            {
                if (!context.Spend(1))
                {
                    return reached;
                }

                if (context.Fragments.TryGetValue(spread.Name.Value, out var fragment) && seen.Add(fragment))
                {
                    reached.Add(fragment);
                    open.Enqueue(fragment);
                }
            }
        }

        return reached;
    }
}
