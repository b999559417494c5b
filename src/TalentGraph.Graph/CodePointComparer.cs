namespace TalentGraph.Graph;

/// <summary>
/// Compares strings by Unicode code point: the one order of every list, export and cursor.
/// It equals SQLite's BINARY collation over UTF-8 and differs from <see cref="StringComparer.Ordinal"/>
/// only where a surrogate pair meets a character in U+E000 to U+FFFF.
/// </summary>
public sealed class CodePointComparer : IComparer<string>
{
    private CodePointComparer()
    {
    }

    /// <summary>The only instance; it is thread safe.</summary>
    public static CodePointComparer Instance { get; } = new();

    /// <summary>Compares two strings; <see langword="null"/> comes first.</summary>
    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        if (x is null || y is null)
        {
            return x is null ? -1 : 1;
        }

        return Compare(x.AsSpan(), y.AsSpan());
    }

    private static int Compare(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        int common = x.CommonPrefixLength(y);
        if (common == x.Length || common == y.Length)
        {
            return x.Length.CompareTo(y.Length);
        }

        return Rank(x[common]).CompareTo(Rank(y[common]));
    }

    // Moves surrogates above the rest of the plane, where their code points belong.
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
