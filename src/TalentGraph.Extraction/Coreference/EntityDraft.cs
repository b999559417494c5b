using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Coreference;

/// <summary>An entity of the article while it is being read.</summary>
internal sealed class EntityDraft
{
    /// <summary>Local key.</summary>
    public required string Key { get; init; }

    /// <summary>Kind.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Subkind, where known.</summary>
    public string? Subkind { get; set; }

    /// <summary>The lexicon's entry, where it is one.</summary>
    public LexiconEntry? Entry { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; set; }

    /// <summary>Whether it has a proper name.</summary>
    public bool Named { get; init; } = true;

    /// <summary>Person: form of address.</summary>
    public string? Title { get; set; }

    /// <summary>Its mentions, in text order.</summary>
    public List<MentionDraft> Mentions { get; } = [];
}
