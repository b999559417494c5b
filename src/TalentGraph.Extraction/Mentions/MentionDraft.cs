using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>A stretch of tokens that may name an entity, while an article is being read.</summary>
internal sealed class MentionDraft
{
    /// <summary>Index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>One past the index of its last token.</summary>
    public required int End { get; init; }

    /// <summary>Kind.</summary>
    public required EntityKind Kind { get; set; }

    /// <summary>Subkind, where known.</summary>
    public string? Subkind { get; set; }

    /// <summary>The lexicon's entry, where it is one.</summary>
    public LexiconEntry? Entry { get; set; }

    /// <summary>Form.</summary>
    public MentionForm Form { get; init; } = MentionForm.Name;

    /// <summary>How sure its source is, 0 to 1; of two candidates for the same tokens the surer wins.</summary>
    public required double Score { get; init; }

    /// <summary>The calibrated chance, 0 to 1, that it names something of its kind; 1 where lexicon or grammar say so.</summary>
    public double Chance { get; init; } = 1;

    /// <summary>Person: the title before it.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it is a proper name.</summary>
    public bool Named { get; init; } = true;

    /// <summary>Whether the lexicon writes it in lower case, as it does fields and sorts of hardware.</summary>
    public bool IsLowerCaseForm { get; init; }

    /// <summary>The entity; set by coreference.</summary>
    public EntityDraft? Entity { get; set; }

    /// <summary>Number of tokens.</summary>
    public int Length => End - First;
}
