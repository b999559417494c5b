namespace TalentGraph.GraphQL;

/// <summary>Near names for messages: <c> Did you mean "hubs" or "hub"?</c>.</summary>
internal static class Suggestions
{
    private const int MaxShown = 5;
    private const int MaxNameLength = 64;

    /// <summary>A sentence with leading space that offers the candidates nearest to a name; empty if none is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates, string quote = "\"") =>
        Sentence(Nearest(name, candidates), quote);

    /// <summary>The sentence for names that were chosen already.</summary>
    public static string Sentence(IReadOnlyList<string> names, string quote = "\"")
    {
        if (names.Count == 0)
        {
            return "";
        }

        var quoted = names.Take(MaxShown).Select(name => quote + name + quote).ToArray();
        var list = quoted.Length switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}",
        };
        return $" Did you mean {list}?";
    }

    /// <summary>The candidates that are near, nearest first, then by ordinal order.</summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates)
    {
        // A longer name is not a typing error, and the distance costs the product of the lengths.
        if (name.Length > MaxNameLength)
        {
            return [];
        }

        var threshold = (name.Length * 2 / 5) + 1;
        return [.. candidates
            .Where(candidate => candidate.Length <= MaxNameLength)
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(pair => pair.distance <= threshold)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .Take(MaxShown)];
    }

    /// <summary>Optimal string alignment distance; names that differ in case alone are at 1.</summary>
    private static int Distance(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
        {
            return left == right ? 0 : 1;
        }

        var a = left.ToUpperInvariant();
        var b = right.ToUpperInvariant();
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                current[j] = swapped ? Math.Min(best, beforeLast[j - 2] + 1) : best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
