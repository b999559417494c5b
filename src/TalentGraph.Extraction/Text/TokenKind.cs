namespace TalentGraph.Extraction.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, possibly with digits, inner apostrophes or the dots of an abbreviation.</summary>
    Word,

    /// <summary>Digits, possibly with separators.</summary>
    Number,

    /// <summary>One punctuation mark or symbol, or a possessive <c>'s</c>.</summary>
    Mark,

    /// <summary>One character of Han, kana or Hangul.</summary>
    EastAsian,
}
