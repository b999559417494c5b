using TalentGraph.Extraction.Mentions;

namespace TalentGraph.Extraction.Relations;

/// <summary>Where a rule matched.</summary>
internal sealed class RuleMatch
{
    private readonly MentionDraft[]?[] _slots = new MentionDraft[]?[4];

    /// <summary>Index of the first token of the match.</summary>
    public int First { get; set; }

    /// <summary>One past the last token of the match.</summary>
    public int End { get; set; }

    /// <summary>Index of the word that carries the relation.</summary>
    public int Trigger { get; set; } = -1;

    /// <summary>First token of the role, determiner included; -1 without one.</summary>
    public int RoleFirst { get; set; } = -1;

    /// <summary>One past the last token of the role.</summary>
    public int RoleEnd { get; set; } = -1;

    /// <summary>The mentions of a slot: S, O, F or X.</summary>
    public MentionDraft[]? this[char slot]
    {
        get => _slots[Index(slot)];
        set => _slots[Index(slot)] = value;
    }

    /// <summary>Whether only the last of several subjects is meant.</summary>
    public bool LastSubjectOnly { get; set; }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        (First, End, Trigger, RoleFirst, RoleEnd, LastSubjectOnly) = (0, 0, -1, -1, -1, false);
    }

    private static int Index(char slot) => slot switch { 'S' => 0, 'O' => 1, 'F' => 2, _ => 3 };
}
