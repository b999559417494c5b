using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>
/// Types capitalised names that no list holds by the words around them ("the startup X", "X, which makes …"),
/// and then finds their other occurrences in the article.
/// </summary>
internal sealed class UnknownNameMentions
{
    private const int MostWords = 4;

    private readonly NameCues _cues;
    private readonly WordSet _titles;
    private readonly WordSet _roles;
    private readonly WordSet _common;

    public UnknownNameMentions(ExtractionLexicon lexicon)
    {
        _cues = new NameCues(lexicon.Classes);
        _titles = lexicon.Classes["title"];
        _roles = lexicon.Classes["role-head"];
        _common = lexicon.Classes["common"];
    }

    /// <summary>The names found in runs that nothing else covers.</summary>
    public void Find(ArticleText article, IReadOnlyList<(Sentence Sentence, NameRun Run)> runs, Coverage known, List<MentionDraft> found)
    {
        var tallies = new Dictionary<string, NameTally>(StringComparer.Ordinal);
        var order = new List<NameTally>();
        foreach ((Sentence sentence, NameRun run) in runs)
        {
            int first = run.First;
            for (int i = run.First; i <= run.End; i++)
            {
                if (i < run.End && !IsCut(article, i, known))
                {
                    continue;
                }

                Consider(article, sentence, first, i, known, tallies, order);
                first = i + 1;
            }
        }

        foreach (NameTally tally in order)
        {
            if (tally.TryDecide(out EntityKind kind, out string? subkind))
            {
                found.AddRange(tally.Places.Select(place => new MentionDraft
                {
                    First = place.First,
                    End = place.End,
                    Kind = kind,
                    Subkind = subkind,
                    Score = 0.6,
                }));
            }
        }
    }

    private bool IsCut(ArticleText article, int token, Coverage known) => known[token] is not null
        || article.In(_titles, token) || article.In(_roles, token);

    private void Consider(
        ArticleText article, Sentence sentence, int first, int end, Coverage known, Dictionary<string, NameTally> tallies, List<NameTally> order)
    {
        while (first < end && article.Tokens.Tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }

        while (end > first && article.Tokens.Tokens[end - 1].Kind == TokenKind.Mark)
        {
            end--;
        }

        if (end <= first || end - first > MostWords || IsOrdinary(article, first, end))
        {
            return;
        }

        string key = article.Slice(first, end);
        if (!tallies.TryGetValue(key, out NameTally? tally))
        {
            tally = new NameTally();
            tallies.Add(key, tally);
            order.Add(tally);
        }

        tally.Places.Add((first, end));
        _cues.Weigh(article, sentence, first, end, known, tally);
    }

    private bool IsOrdinary(ArticleText article, int first, int end)
    {
        if (end == first + 1 && article.Tokens.Tokens[first].Length < 3)
        {
            return true;
        }

        for (int i = first; i < end; i++)
        {
            if (!article.In(_common, i) && article.Tokens.Tokens[i].Kind == TokenKind.Word)
            {
                return false;
            }
        }

        return true;
    }
}
