using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;
using TalentGraph.GraphQL.Validation.Merging;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Field selection merging: fields with one response key either are the same field with the same arguments, or can never
/// be of the same object; and in both cases what they return has the same shape.
/// <see href="https://spec.graphql.org/September2025/#sec-Field-Selection-Merging">5.3.2</see>
/// </summary>
/// <remarks>
/// The specification compares each field with each other. Sameness is an equivalence, so here each field of a group is
/// compared with the first, and then the selection sets below the whole group are merged as one. Sets that were merged
/// before are not merged again, and a queue takes the place of recursion: documents without fragments cost their length,
/// fragments that double at each step cost their number, and the context's budget bounds what a hostile document can still
/// find.
/// </remarks>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule
{
    private const string Section = "5.3.2";

    private readonly SelectionExpander _expander = new(context);
    private readonly HashSet<SelectionSets> _merged = [];
    private readonly HashSet<SelectionSets> _shaped = [];
    private readonly Queue<(SelectionSets Sets, bool ShapeOnly)> _open = new();
    private readonly HashSet<(FieldNode, FieldNode)> _reported = [];
    private readonly Dictionary<FieldNode, string> _arguments = [];

    public override void LeaveDocument()
    {
        foreach (var operation in context.Operations)
        {
            Check(operation.SelectionSet, context.Schema.RootType(operation.Operation));
        }

        // Those that operations reach were seen with what surrounds them; the others are worth a word as well.
        var reached = context.Operations.SelectMany(context.Uses.FragmentsOf).ToHashSet();
        foreach (var fragment in context.Fragments.Values.Where(fragment => !reached.Contains(fragment)))
        {
            Check(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType);
        }
    }

    private void Check(SelectionSetNode set, CompositeType? parent)
    {
        Open(_expander.Root(set, parent), shapeOnly: false);
        while (_open.TryDequeue(out var next) && !context.IsStopped)
        {
            foreach (var group in _expander.Expand(next.Sets))
            {
                Compare(group, next.ShapeOnly);
            }
        }
    }

    private void Open(SelectionSets? sets, bool shapeOnly)
    {
        // Merging looks at shapes too, so it stands for both.
        if (sets is null || _merged.Contains(sets) || !context.Spend(sets.Count))
        {
            return;
        }

        if ((shapeOnly ? _shaped : _merged).Add(sets))
        {
            _open.Enqueue((sets, shapeOnly));
        }
    }

    private void Compare(List<MergedField> group, bool shapeOnly)
    {
        if (group.Count == 1)
        {
            Open(_expander.Below(group), shapeOnly);
            return;
        }

        var parts = shapeOnly ? [] : WithCommonParents(group);
        foreach (var part in parts)
        {
            CompareFields(part);
            Open(_expander.Below(part), shapeOnly: false);
        }

        CompareShapes(group);
        if (parts.Count != 1)
        {
            Open(_expander.Below(group), shapeOnly: true);
        }
    }

    /// <summary>Fields of different object types never meet in one object; fields of abstract types meet all others.</summary>
    private List<List<MergedField>> WithCommonParents(List<MergedField> group)
    {
        var shared = group.Where(field => field.Parent is not ObjectType).ToList();
        var byObject = group.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).ToList();
        if (byObject.Count <= 1)
        {
            return [group];
        }

        return context.Spend(byObject.Count * shared.Count)
            ? [.. byObject.Select(fields => (List<MergedField>)[.. shared, .. fields])]
            : [];
    }

    private void CompareShapes(List<MergedField> group)
    {
        var first = group.Find(field => field.Definition is not null);
        foreach (var field in group)
        {
            if (field.Definition is { } definition
                && first?.Definition is { } expected
                && !ResponseShape.IsSame(expected.Type, definition.Type))
            {
                Report(first, field, ValidationMessages.ConflictingTypes(expected.Type, definition.Type));
            }
        }
    }

    private void CompareFields(List<MergedField> group)
    {
        var first = group[0];
        foreach (var field in group)
        {
            if (first.Node.Name.Value != field.Node.Name.Value)
            {
                var reason = ValidationMessages.DifferentFields(first.Node.Name.Value, field.Node.Name.Value);
                Report(first, field, reason);
            }
            else if (ArgumentsOf(first.Node) != ArgumentsOf(field.Node))
            {
                Report(first, field, ValidationMessages.DifferentArguments);
            }
        }
    }

    private string ArgumentsOf(FieldNode field)
    {
        if (!_arguments.TryGetValue(field, out var text))
        {
            text = ArgumentText.Of(field);
            _arguments.Add(field, text);
        }

        return text;
    }

    private void Report(MergedField first, MergedField second, string reason)
    {
        if (_reported.Add((first.Node, second.Node)))
        {
            var message = ValidationMessages.Conflict(first.Node.ResponseKey, reason);
            context.Report(Section, message, first.Node, second.Node);
        }
    }
}
