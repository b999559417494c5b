using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Merging;

/// <summary>
/// Finds the fields of selection sets by response key: inline fragments and fragment spreads are opened, each fragment once.
/// </summary>
internal sealed class SelectionExpander(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, Opened> _opened = [];
    private readonly Dictionary<SelectionSetNode, int> _ids = [];

    /// <summary>The root of an operation or a fragment.</summary>
    public SelectionSets Root(SelectionSetNode set, CompositeType? parent) =>
        new([Source(set, parent)]);

    /// <summary>What is selected below some fields; null if nothing is.</summary>
    public SelectionSets? Below(IReadOnlyList<MergedField> fields)
    {
        var sources = new List<SelectionSource>();
        foreach (var field in fields)
        {
            if (field.Node.SelectionSet is { } set)
            {
                sources.Add(Source(set, field.Definition?.Type.Named as CompositeType));
            }
        }

        if (sources.Count == 0)
        {
            return null;
        }

        // A field is met once per expansion, so no set is here twice.
        sources.Sort((one, other) => one.Id.CompareTo(other.Id));
        return new SelectionSets([.. sources]);
    }

    /// <summary>The fields of some sets, grouped by response key in the order of the document.</summary>
    public IReadOnlyList<List<MergedField>> Expand(SelectionSets sets)
    {
        var groups = new List<List<MergedField>>();
        var byKey = new Dictionary<string, List<MergedField>>(StringComparer.Ordinal);
        var seen = sets.Sources.Select(source => source.Set).ToHashSet();
        var open = new Queue<SelectionSource>(sets.Sources);
        while (open.TryDequeue(out var source))
        {
            var opened = Open(source);
            if (!context.Spend(1 + opened.Fields.Count + opened.Spreads.Count))
            {
                return [];
            }

            foreach (var field in opened.Fields)
            {
                var key = field.Node.ResponseKey;
                if (!byKey.TryGetValue(key, out var group))
                {
                    group = [];
                    byKey.Add(key, group);
                    groups.Add(group);
                }

                group.Add(field);
            }

            foreach (var name in opened.Spreads)
            {
                if (context.Fragments.TryGetValue(name, out var fragment) && seen.Add(fragment.SelectionSet))
                {
                    open.Enqueue(Source(fragment.SelectionSet, TypeOf(fragment.TypeCondition)));
                }
            }
        }

        return groups;
    }

    private SelectionSource Source(SelectionSetNode set, CompositeType? parent)
    {
        if (!_ids.TryGetValue(set, out var id))
        {
            id = _ids.Count;
            _ids.Add(set, id);
        }

        return new SelectionSource(id, set, parent);
    }

    private CompositeType? TypeOf(NamedTypeNode condition) =>
        context.Schema.FindType(condition.Name.Value) as CompositeType;

    /// <summary>A set stands in one place of the document and so has one type: what is in it is found once.</summary>
    private Opened Open(SelectionSource source)
    {
        if (!_opened.TryGetValue(source.Set, out var opened))
        {
            opened = new Opened([], []);
            Open(source.Set, source.Parent, opened);
            _opened.Add(source.Set, opened);
        }

        return opened;
    }

    /// <summary>Recursion follows inline fragments alone, whose depth the parser has bounded.</summary>
    private void Open(SelectionSetNode set, CompositeType? parent, Opened opened)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    opened.Fields.Add(new MergedField(field, parent, parent?.FindField(field.Name.Value)));
                    break;
                case FragmentSpreadNode named:
                    opened.Spreads.Add(named.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is { } condition ? TypeOf(condition) : parent;
                    Open(inline.SelectionSet, type, opened);
                    break;
            }
        }
    }

    private sealed record Opened(List<MergedField> Fields, List<string> Spreads);
}
