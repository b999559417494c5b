namespace TalentGraph.Evaluation.Corpora;

/// <summary>Finds the name inside a mention of GUM, whose spans hold the whole noun phrase.</summary>
internal static class GumNames
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Dr.", "Dr", "Prof.", "Professor", "President", "Senator", "Sen.", "Rep.",
        "Sir", "Lord", "Lady", "Judge", "Justice", "General", "Gen.", "Captain", "Capt.", "Colonel", "Col.", "Sgt.", "Lt.", "Governor",
        "Gov.", "Mayor", "Minister", "Secretary", "Prime", "Vice", "Chief", "King", "Queen", "Prince", "Princess", "Pope", "Rev.",
        "Father", "Sister", "Detective", "Officer", "Chancellor", "Ambassador", "Commissioner", "Director", "Congressman",
    };

    public static NamedSpan? NameIn(List<GumToken> rows, GumMention mention)
    {
        SpanKind? kind = mention.Kind switch
        {
            "person" => SpanKind.Person,
            "organization" => SpanKind.Organization,
            "place" => SpanKind.Place,
            "object" or "event" or "abstract" => SpanKind.Other,
            _ => null,
        };
        int head = HeadOf(rows, mention);
        if (kind is not { } known || rows[head].Part != "PROPN" || !IsCapital(rows[head])
            || (known == SpanKind.Person && rows[head].Tag == "NNPS"))
        {
            return null;
        }

        int start = Reach(rows, head, mention.Start - 1, -1, known);
        int end = Reach(rows, head, mention.End, 1, known) + 1;
        while (known == SpanKind.Person && start < end && Titles.Contains(rows[start].Form))
        {
            start++;
        }

        return start < end ? new NamedSpan(start, end, known) : null;
    }

    private static int HeadOf(List<GumToken> rows, GumMention mention)
    {
        for (int i = mention.Start; i < mention.End; i++)
        {
            if (rows[i].Head < mention.Start || rows[i].Head >= mention.End)
            {
                return i;
            }
        }

        return mention.Start;
    }

    // The last capitalised token in one direction, over connecting words that stand between capitals.
    private static int Reach(List<GumToken> rows, int head, int limit, int step, SpanKind kind)
    {
        int reached = head;
        int between = 0;
        for (int i = head + step; i != limit; i += step)
        {
            if (IsCapital(rows[i]) || rows[i].Part == "NUM")
            {
                reached = i;
                between = 0;
            }
            else if (++between > 2 || !Connects(rows[i], kind))
            {
                break;
            }
        }

        return reached;
    }

    private static bool Connects(GumToken token, SpanKind kind) =>
        token.Form is "-" or "." or "de" or "van" or "von" or "la" or "al" or "der"
        || (kind != SpanKind.Person && token.Form is "of" or "the" or "for" or "and" or "&" or "'s" or "in");

    private static bool IsCapital(GumToken token) => char.IsUpper(token.Form[0]);
}
