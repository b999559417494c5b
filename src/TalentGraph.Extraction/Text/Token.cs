namespace TalentGraph.Extraction.Text;

/// <summary>One token of a text.</summary>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Shape">Its capitals and what stands before it.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, TokenShape Shape)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the first letter is a capital.</summary>
    public bool IsCapitalised => (Shape & TokenShape.Capitalised) != TokenShape.None;

    /// <summary>Whether it has two or more letters and all are capitals.</summary>
    public bool IsAllCaps => (Shape & TokenShape.AllCaps) != TokenShape.None;

    /// <summary>Whether white space, or the start of the text, comes before it.</summary>
    public bool HasSpaceBefore => (Shape & TokenShape.SpaceBefore) != TokenShape.None;

    /// <summary>Whether it is the first token of its line.</summary>
    public bool StartsLine => (Shape & TokenShape.StartsLine) != TokenShape.None;

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
