namespace TalentGraph.Graph.Model;

/// <summary>An entity as one source knows it, before it is matched with the entities of other sources.</summary>
public sealed record LocalEntity
{
    /// <summary>
    /// Key within the source, stable when the source is read again: made of the kind and the normalised name,
    /// for an unnamed entity of its kind and the place of its first mention.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>Kind.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Subkind, one of the ontology's for the kind; absent where unknown and for persons.</summary>
    public string? Subkind { get; init; }

    /// <summary>Whether it has a proper name; an unnamed entity never merges with another by itself.</summary>
    public bool Named { get; init; } = true;

    /// <summary>The name to show: the lexicon's, else the fullest form in the text.</summary>
    public required string Name { get; init; }

    /// <summary>All name forms in this source, in code point order, without duplicates.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Key of the lexicon entry that the entity was recognised as, such as <c>firm:tencent</c>.</summary>
    public string? LexiconKey { get; init; }

    /// <summary>Own properties.</summary>
    public EntityAttributes Attributes { get; init; } = EntityAttributes.None;

    /// <summary>Mentions in text order; empty for reference data.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
}
