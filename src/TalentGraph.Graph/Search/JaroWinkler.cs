namespace TalentGraph.Graph.Search;

/// <summary>Similarity of short names (Winkler 1990): matching characters within half the longer length, transpositions, a common prefix.</summary>
public static class JaroWinkler
{
    private const int LongestName = 256;
    private const int PrefixLength = 4;
    private const double PrefixWeight = 0.1;

    /// <summary>0 for nothing in common to 1 for equal; texts beyond 256 units are compared by their beginning.</summary>
    public static double Similarity(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        x = x[..Math.Min(x.Length, LongestName)];
        y = y[..Math.Min(y.Length, LongestName)];
        if (x.Length == 0 || y.Length == 0)
        {
            return x.Length == y.Length ? 1 : 0;
        }

        double jaro = Jaro(x, y);
        int prefix = Math.Min(x.CommonPrefixLength(y), PrefixLength);
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    private static double Jaro(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        Span<bool> inX = stackalloc bool[x.Length];
        Span<bool> inY = stackalloc bool[y.Length];
        int matches = Match(x, y, inX, inY);
        if (matches == 0)
        {
            return 0;
        }

        double m = matches;
        double transpositions = Transpositions(x, y, inX, inY) / 2.0;
        return ((m / x.Length) + (m / y.Length) + ((m - transpositions) / m)) / 3;
    }

    private static int Match(ReadOnlySpan<char> x, ReadOnlySpan<char> y, Span<bool> inX, Span<bool> inY)
    {
        int window = Math.Max((Math.Max(x.Length, y.Length) / 2) - 1, 0);
        int matches = 0;
        for (int i = 0; i < x.Length; i++)
        {
            int last = Math.Min(i + window, y.Length - 1);
            for (int j = Math.Max(i - window, 0); j <= last; j++)
            {
                if (!inY[j] && x[i] == y[j])
                {
                    inX[i] = inY[j] = true;
                    matches++;
                    break;
                }
            }
        }

        return matches;
    }

    private static int Transpositions(ReadOnlySpan<char> x, ReadOnlySpan<char> y, ReadOnlySpan<bool> inX, ReadOnlySpan<bool> inY)
    {
        int differences = 0;
        int j = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (!inX[i])
            {
                continue;
            }

            while (!inY[j])
            {
                j++;
            }

            differences += x[i] == y[j++] ? 0 : 1;
        }

        return differences;
    }
}
