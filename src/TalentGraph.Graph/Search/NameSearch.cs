using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Search;

/// <summary>
/// Searches entities by name. The store gives candidates, this ranks them, so that every store gives the same answer:
/// exact, alias, prefix, then fuzzy by Jaro–Winkler, then origin count, then id.
/// </summary>
/// <param name="reader">The store.</param>
public sealed class NameSearch(IGraphReader reader)
{
    /// <summary>Least similarity of a fuzzy match, 0 to 1: one typo in seven letters passes, two unrelated names do not.</summary>
    public const double FuzzyThreshold = 0.88;

    private const string OrderName = "SEARCH";

    /// <summary>A page of the best matches.</summary>
    /// <exception cref="BadCursorException">The cursor is not one of this search.</exception>
    public async Task<SearchAnswer> SearchAsync(NameProbe probe, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(probe);
        ArgumentNullException.ThrowIfNull(page);
        string folded = NameFolding.Fold(probe.Text);
        if (folded.Length == 0)
        {
            return new SearchAnswer(new Page<NameMatch>([], false, false, page.CountTotal ? 0 : null), Cut: false);
        }

        NameCandidates candidates = await reader.FindNameCandidatesAsync(probe, cancellationToken);
        List<NameMatch> ranked = [.. candidates.Entities.Select(entity => Match(entity, folded)).OfType<NameMatch>()];
        ranked.Sort(Compare);
        return new SearchAnswer(Window(ranked, page), candidates.Cut);
    }

    private static NameMatch? Match(Entity entity, string folded)
    {
        NameMatch? best = null;
        foreach (string name in entity.Names.Prepend(entity.Name))
        {
            NameMatch? match = Match(entity, name, folded);
            if (match is not null && (best is null || Compare(match, best) < 0))
            {
                best = match;
            }
        }

        return best;
    }

    private static NameMatch? Match(Entity entity, string name, string folded)
    {
        string key = NameFolding.Fold(name);
        if (key == folded)
        {
            return new NameMatch(entity, name == entity.Name ? MatchReason.Exact : MatchReason.Alias, name, 1);
        }

        if (key.StartsWith(folded, StringComparison.Ordinal))
        {
            return new NameMatch(entity, MatchReason.Prefix, name, Math.Round((double)folded.Length / key.Length, 4));
        }

        double score = Similarity(key, folded);
        return score >= FuzzyThreshold ? new NameMatch(entity, MatchReason.Fuzzy, name, Math.Round(score, 4)) : null;
    }

    // A part of a name in another place ("Liu" in "Yang Liu") counts as a resemblance of that word.
    private static double Similarity(string key, string folded)
    {
        double whole = JaroWinkler.Similarity(key, folded);
        return key.Split(' ').Contains(folded, StringComparer.Ordinal) || (IsHan(folded) && key.Contains(folded, StringComparison.Ordinal))
            ? Math.Max(whole, 0.95)
            : whole;
    }

    private static bool IsHan(string text) => text.All(c => c is >= '\u3400' and <= '\u9FFF');

    private static int Compare(NameMatch x, NameMatch y)
    {
        int byReason = x.Reason.CompareTo(y.Reason);
        if (byReason != 0)
        {
            return byReason;
        }

        int byScore = x.Reason == MatchReason.Fuzzy ? y.Score.CompareTo(x.Score) : 0;
        if (byScore != 0)
        {
            return byScore;
        }

        int byOrigins = y.Entity.OriginCount.CompareTo(x.Entity.OriginCount);
        return byOrigins != 0 ? byOrigins : CodePointComparer.Instance.Compare(x.Entity.Id, y.Entity.Id);
    }

    private static Page<NameMatch> Window(List<NameMatch> ranked, PageRequest page)
    {
        int start = page.Cursor is null ? 0 : PlaceAfter(ranked, page.Cursor);
        List<PageItem<NameMatch>> items = [.. ranked.Skip(start).Take(page.Size).Select(match => new PageItem<NameMatch>(CursorOf(match), match))];
        return new Page<NameMatch>(items, start > 0, start + items.Count < ranked.Count, page.CountTotal ? ranked.Count : null);
    }

    private static string CursorOf(NameMatch match) => CursorCodec.Encode(
        OrderName, (long)match.Reason, match.Reason == MatchReason.Fuzzy ? match.Score : 0d, (long)match.Entity.OriginCount, match.Entity.Id);

    // The keys rather than the place: matches that came or went in between shift nothing.
    private static int PlaceAfter(List<NameMatch> ranked, string cursor)
    {
        IReadOnlyList<object?> keys = CursorCodec.Decode(cursor, OrderName, 4);
        if (keys is not [long reason, var score, long origins, string id])
        {
            throw new BadCursorException("The cursor is not one of this search. Start again without a cursor.");
        }

        (long, double, long) place = (reason, -Convert.ToDouble(score, System.Globalization.CultureInfo.InvariantCulture), -origins);
        int at = ranked.FindIndex(match => IsAfter(match, place, id));
        return at < 0 ? ranked.Count : at;
    }

    private static bool IsAfter(NameMatch match, (long, double, long) place, string id)
    {
        (long, double, long) own = ((long)match.Reason, match.Reason == MatchReason.Fuzzy ? -match.Score : 0, -match.Entity.OriginCount);
        int order = own.CompareTo(place);
        return order > 0 || (order == 0 && CodePointComparer.Instance.Compare(match.Entity.Id, id) > 0);
    }
}
