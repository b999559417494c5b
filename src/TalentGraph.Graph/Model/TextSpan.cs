namespace TalentGraph.Graph.Model;

/// <summary>A stretch of an article's stored text, in UTF-16 units.</summary>
/// <param name="Start">First unit, 0 or more.</param>
/// <param name="End">One past the last unit, at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The text that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <paramref name="text"/>.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }
}
