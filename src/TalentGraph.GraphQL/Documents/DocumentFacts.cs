using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Documents;

/// <summary>What one walk over all selections of a document tells.</summary>
internal sealed class DocumentFacts
{
    private readonly SortedSet<string> _conditions = new(StringComparer.Ordinal);

    private DocumentFacts()
    {
    }

    /// <summary>The number of aliased fields.</summary>
    public int Aliases { get; private set; }

    /// <summary>The first field that asks for the schema itself.</summary>
    public FieldNode? Introspection { get; private set; }

    /// <summary>Whether a page size comes from a variable, so that the price is not the same for all requests.</summary>
    public bool HasVariablePages { get; private set; }

    /// <summary>The variables in <c>@skip</c> and <c>@include</c>.</summary>
    public IReadOnlyCollection<string> Conditions => _conditions;

    public static DocumentFacts Of(DocumentNode document)
    {
        var facts = new DocumentFacts();
        var open = new Stack<SelectionSetNode>();
        foreach (var definition in document.Definitions)
        {
            var set = (definition as OperationDefinitionNode)?.SelectionSet ?? (definition as FragmentDefinitionNode)?.SelectionSet;
            if (set is not null)
            {
                open.Push(set);
            }
        }

        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                facts.Look(selection, open);
            }
        }

        return facts;
    }

    private void Look(SelectionNode selection, Stack<SelectionSetNode> open)
    {
        LookAt(selection.Directives);
        if (selection is FieldNode field)
        {
            LookAt(field);
        }

        var below = (selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet;
        if (below is not null)
        {
            open.Push(below);
        }
    }

    private void LookAt(FieldNode field)
    {
        Aliases += field.Alias is null ? 0 : 1;
        HasVariablePages |= field.Arguments.Any(argument =>
            argument is { Name.Value: "first" or "last", Value: VariableNode });
        if (field.Name.Value is MetaFields.SchemaField or MetaFields.TypeField)
        {
            Introspection ??= field;
        }
    }

    private void LookAt(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value is "skip" or "include"
                && directive.Arguments is [{ Value: VariableNode variable }])
            {
                _conditions.Add(variable.Name.Value);
            }
        }
    }
}
