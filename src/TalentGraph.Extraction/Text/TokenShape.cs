namespace TalentGraph.Extraction.Text;

/// <summary>The shape of a token and of its left side.</summary>
[Flags]
public enum TokenShape : byte
{
    /// <summary>Nothing of the below.</summary>
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capitalised = 1,

    /// <summary>Two or more letters, all capitals.</summary>
    AllCaps = 2,

    /// <summary>White space or the start of the text comes before it.</summary>
    SpaceBefore = 4,

    /// <summary>It is the first token of its line.</summary>
    StartsLine = 8,
}
