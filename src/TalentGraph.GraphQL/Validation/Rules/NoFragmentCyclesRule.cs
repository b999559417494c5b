using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Fragment spreads must not form cycles: a fragment that reaches itself would never end.
/// <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles">5.5.2.2</see>
/// </summary>
/// <remarks>A depth-first search with its own stack, since a chain of fragments may be as long as the document.
/// Every fragment is finished once, so the work is linear in fragments and spreads.</remarks>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule
{
    private readonly HashSet<FragmentDefinitionNode> _finished = [];
    private readonly HashSet<FragmentDefinitionNode> _open = [];
    private readonly Stack<Step> _path = new();

    public override void LeaveDocument()
    {
        foreach (var fragment in context.Fragments.Values)
        {
            if (!_finished.Contains(fragment))
            {
                Search(fragment);
            }
        }
    }

    private void Search(FragmentDefinitionNode start)
    {
        Open(start);
        while (_path.TryPeek(out var step) && !context.IsStopped)
        {
            if (step.Next == step.Spreads.Count)
            {
                _path.Pop();
                _open.Remove(step.Fragment);
                _finished.Add(step.Fragment);
                continue;
            }

            var spread = step.Spreads[step.Next++];
            if (!context.Fragments.TryGetValue(spread.Name.Value, out var target) || _finished.Contains(target))
            {
                continue;
            }

            if (_open.Contains(target))
            {
                ReportCycle(target);
            }
            else
            {
                Open(target);
            }
        }
    }

    private void Open(FragmentDefinitionNode fragment)
    {
        _open.Add(fragment);
        _path.Push(new Step(fragment, context.Uses.SpreadsIn(fragment)));
    }

    private void ReportCycle(FragmentDefinitionNode target)
    {
        var cycle = _path.TakeWhile(step => step.Fragment != target).Append(_path.First(step => step.Fragment == target));
        SyntaxNode[] spreads = [.. cycle.Reverse().Select(step => step.Spreads[step.Next - 1])];
        var through = spreads.Select(spread => ((FragmentSpreadNode)spread).Name.Value).SkipLast(1);
        context.Report("5.5.2.2", ValidationMessages.FragmentCycle(target.Name.Value, through), spreads);
    }

    private sealed class Step(FragmentDefinitionNode fragment, IReadOnlyList<FragmentSpreadNode> spreads)
    {
        public FragmentDefinitionNode Fragment { get; } = fragment;

        public IReadOnlyList<FragmentSpreadNode> Spreads { get; } = spreads;

        public int Next { get; set; }
    }
}
