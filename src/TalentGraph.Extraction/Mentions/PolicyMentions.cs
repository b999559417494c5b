using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Finds policies by the head of their name, by a quoted title before a head, and the generic ones that count.</summary>
internal sealed class PolicyMentions
{
    private const int LongestQuote = 9;

    private readonly PolicySubkinds _subkinds;
    private readonly WordSet _heads;
    private readonly WordSet _strictHeads;
    private readonly WordSet _quoteHeads;
    private readonly WordSet _exportNouns;
    private readonly WordSet _chipWords;
    private readonly WordSet _titles;
    private readonly WordSet _roles;
    private readonly WordSet _common;
    private readonly WordSet _det;

    public PolicyMentions(ExtractionLexicon lexicon)
    {
        WordClasses classes = lexicon.Classes;
        _subkinds = new PolicySubkinds(lexicon);
        _heads = classes["policy-head"];
        _strictHeads = classes["policy-strict"];
        _quoteHeads = classes["quote-head"];
        _exportNouns = classes["export-noun"];
        _chipWords = classes["chip-word"];
        _titles = classes["title"];
        _roles = classes["role-head"];
        _common = classes["common"];
        _det = classes["det"];
    }

    /// <summary>Adds the policies that a run of capitalised words names, alone or with the head after it.</summary>
    public void FindInRun(ArticleText article, Sentence sentence, NameRun run, Coverage known, List<MentionDraft> found)
    {
        int first = Start(article, run, known);
        int head = run.End - 1;
        if (first >= run.End || HasFirmOrPerson(first, run.End - (article.In(_heads, head) ? 1 : 0), known))
        {
            return;
        }

        if (article.In(_heads, head) && head > first && !(article.In(_common, first) && head == first + 1 && run.StartsSentence))
        {
            bool strict = article.In(_strictHeads, head);
            if ((strict || IsDefinite(article, sentence, first)) && !IsPlainPlace(first, head, known))
            {
                Add(article, first, WithYear(article, sentence, run.End), head, found, 0.75);
            }
        }
        else if (run.End < sentence.End && article.In(_strictHeads, run.End) && !article.Tokens.Tokens[run.End].IsCapitalised
            && IsDefinite(article, sentence, first) && !AllKnown(first, run.End, known))
        {
            Add(article, first, run.End + 1, run.End, found, 0.7);
        }
    }

    /// <summary>Adds quoted titles followed by a head, and generic policies such as "US export controls".</summary>
    public void FindInSentence(ArticleText article, Sentence sentence, Coverage known, List<MentionDraft> found)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (article.Tokens.Is(i, '“') || article.Tokens.Is(i, '"'))
            {
                Quoted(article, sentence, i, found);
            }
            else if (article.In(_exportNouns, i) && !article.Tokens.Tokens[i].StartsLine)
            {
                Generic(article, sentence, i, known, found);
            }
        }
    }

    private int Start(ArticleText article, NameRun run, Coverage known)
    {
        int first = run.First;
        while (first < run.End && (article.In(_titles, first) || article.In(_det, first) || known[first] is { Form: MentionForm.Demonym }
            || article.Tokens.Tokens[first].Kind == TokenKind.Mark))
        {
            first++;
        }

        return first;
    }

    private static bool HasFirmOrPerson(int first, int end, Coverage known)
    {
        for (int i = first; i < end; i++)
        {
            if (known[i] is { Kind: EntityKind.Firm or EntityKind.Person or EntityKind.Policy })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDefinite(ArticleText article, Sentence sentence, int first)
    {
        int before = first - 1;
        return before >= sentence.First && (article.In(_det, before) || article.Tokens.Of(before) is "'s" or "’s" or "under" or "new" or "called" or "via" or "through" or "launched" or "introduced");
    }

    private static bool IsPlainPlace(int first, int head, Coverage known) => known[first] is { Kind: EntityKind.Hub } place && place.End >= head;

    private static bool AllKnown(int first, int end, Coverage known)
    {
        for (int i = first; i < end; i++)
        {
            if (known[i] is null)
            {
                return false;
            }
        }

        return true;
    }

    private static int WithYear(ArticleText article, Sentence sentence, int end)
    {
        if (end < sentence.End && article.Tokens.Tokens[end] is { Kind: TokenKind.Number, Length: 4 or 5 })
        {
            return end + 1;
        }

        // "Strategy for Artificial Intelligence"
        if (end + 1 < sentence.End && article.Tokens.Of(end) is "for" or "on" && article.IsNameWord(end + 1))
        {
            end++;
            while (end < sentence.End && article.IsNameWord(end))
            {
                end++;
            }
        }

        return end;
    }

    private void Quoted(ArticleText article, Sentence sentence, int open, List<MentionDraft> found)
    {
        int limit = Math.Min(open + LongestQuote + 1, sentence.End - 1);
        for (int i = open + 1; i < limit; i++)
        {
            if (!(article.Tokens.Is(i, '”') || article.Tokens.Is(i, '"')))
            {
                continue;
            }

            bool named = i > open + 2 && article.IsNameWord(open + 1) && article.In(_quoteHeads, i + 1);
            if (named)
            {
                Add(article, open + 1, i, i + 1, found, 0.85);
            }

            return;
        }
    }

    // A place or its adjective, then "export controls", "chip curbs" and the like.
    private void Generic(ArticleText article, Sentence sentence, int noun, Coverage known, List<MentionDraft> found)
    {
        int at = noun - 1;
        bool export = at >= sentence.First && article.Tokens.Of(at).Equals("export", StringComparison.OrdinalIgnoreCase);
        at -= export ? 1 : 0;
        int before = at;
        while (at >= sentence.First && article.In(_chipWords, at) && before - at < 3)
        {
            at--;
        }

        bool chips = at < before && !export && article.Tokens.Of(noun) is not ("rules" or "limits");
        if ((export || chips) && at >= sentence.First && known[at] is { Kind: EntityKind.Hub } issuer)
        {
            found.Add(new MentionDraft
            {
                First = issuer.First,
                End = noun + 1,
                Kind = EntityKind.Policy,
                Subkind = "export_control",
                Score = 0.85,
            });
        }
    }

    private void Add(ArticleText article, int first, int end, int head, List<MentionDraft> found, double score)
    {
        if (head + 1 < article.Tokens.Tokens.Length && article.In(_roles, head + 1))
        {
            return;
        }

        found.Add(new MentionDraft
        {
            First = first,
            End = end,
            Kind = EntityKind.Policy,
            Subkind = _subkinds.Of(article, first, head),
            Score = score,
        });
    }
}
