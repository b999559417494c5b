using System.Collections.Frozen;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Ontology;

/// <summary>The kinds, relationship types and word lists that the graph may hold. Immutable and thread safe.</summary>
public sealed class GraphOntology
{
    private static readonly Lazy<GraphOntology> Shipped = new(LoadShipped);

    private readonly FrozenDictionary<string, RelationshipDefinition> _relationships;
    private readonly FrozenDictionary<EntityKind, KindDefinition> _kinds;

    internal GraphOntology(
        IReadOnlyList<KindDefinition> kinds,
        IReadOnlyList<RelationshipDefinition> relationships,
        OntologyWordLists words)
    {
        Kinds = kinds;
        Relationships = relationships;
        Words = words;
        _kinds = kinds.ToFrozenDictionary(kind => kind.Kind);
        _relationships = relationships.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>The ontology that ships with the product.</summary>
    public static GraphOntology Default => Shipped.Value;

    /// <summary>All kinds, in the ontology's order.</summary>
    public IReadOnlyList<KindDefinition> Kinds { get; }

    /// <summary>All relationship types, in the ontology's order.</summary>
    public IReadOnlyList<RelationshipDefinition> Relationships { get; }

    /// <summary>The closed word lists of qualifiers.</summary>
    public OntologyWordLists Words { get; }

    /// <summary>The definition of <paramref name="kind"/>.</summary>
    public KindDefinition this[EntityKind kind] => _kinds[kind];

    /// <summary>The definition of a relationship type.</summary>
    /// <exception cref="KeyNotFoundException">There is no such type.</exception>
    public RelationshipDefinition this[string type] => _relationships[type];

    /// <summary>Looks a relationship type up by name.</summary>
    public bool TryGet(string type, out RelationshipDefinition? definition) => _relationships.TryGetValue(type, out definition);

    /// <summary>Reads an ontology.</summary>
    /// <exception cref="OntologyException">It is broken; the message names the place.</exception>
    public static GraphOntology Load(TextReader yaml) => OntologyReader.Read(yaml);

    private static GraphOntology LoadShipped()
    {
        using Stream stream = typeof(GraphOntology).Assembly.GetManifestResourceStream("ontology.yaml")
            ?? throw new OntologyException("The assembly lacks its embedded ontology.yaml.");
        using var reader = new StreamReader(stream);
        return Load(reader);
    }
}
