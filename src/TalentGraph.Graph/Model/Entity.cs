namespace TalentGraph.Graph.Model;

/// <summary>An entity of the graph: what all sources together know it as.</summary>
public sealed record Entity
{
    /// <summary>Public id, stable and opaque; a former id keeps resolving to it.</summary>
    public required string Id { get; init; }

    /// <summary>Kind.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Subkind of the ontology; absent where unknown.</summary>
    public string? Subkind { get; init; }

    /// <summary>Whether it has a proper name.</summary>
    public bool Named { get; init; } = true;

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Every name form found in sources or the lexicon, most frequent first, then by code point.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Own properties.</summary>
    public EntityAttributes Attributes { get; init; } = EntityAttributes.None;

    /// <summary>Number of live articles that mention it.</summary>
    public int ArticleCount { get; init; }

    /// <summary>Number of independent origins among those articles.</summary>
    public int OriginCount { get; init; }

    /// <summary>Number of mentions in live articles.</summary>
    public int MentionCount { get; init; }
}
