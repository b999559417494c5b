using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Lexicon;

/// <summary>
/// All written forms as one tree over word numbers: finds the longest form that starts at a token, in time linear in its length.
/// Hyphens, dots and apostrophes between words do not count on either side.
/// </summary>
/// <remarks>A hot path when matching. Filled while loading, read-only afterwards.</remarks>
internal sealed class PhraseTable(Vocabulary vocabulary)
{
    private readonly Dictionary<(int Node, int Word), int> _edges = [];
    private readonly List<List<LexiconForm>?> _forms = [null];

    /// <summary>Adds a form as it is written; a form without letters or digits is ignored.</summary>
    public void Add(string written, Func<uint, bool, LexiconForm> form)
    {
        int node = 0;
        int words = 0;
        uint capitals = 0;
        foreach (Token token in Tokenizer.Tokenize(written))
        {
            int word = vocabulary.Add(token.In(written).ToString());
            if (IsSilent(vocabulary[word]))
            {
                continue;
            }

            capitals |= token.IsCapitalised && words < 32 ? 1u << words : 0;
            words++;
            node = Child(node, word);
        }

        if (node != 0)
        {
            (_forms[node] ??= []).Add(form(capitals, IsExact(written)));
        }
    }

    /// <summary>The longest form of the tokens from <paramref name="at"/> on whose capitals fit, before <paramref name="end"/>.</summary>
    /// <returns>The forms, and one past the last token; <see langword="null"/> when there is none.</returns>
    public List<LexiconForm>? Longest(TextTokens text, int at, int end, out int next)
    {
        List<LexiconForm>? best = null;
        next = at;
        int node = 0;
        int words = 0;
        uint capitals = 0;
        bool allCaps = true;
        for (int i = at; i < end; i++)
        {
            int word = text.Words[i];
            if (i > at && IsSilent(vocabulary[word]))
            {
                continue;
            }

            if (word == Vocabulary.Unknown || !_edges.TryGetValue((node, word), out node))
            {
                break;
            }

            Token token = text.Tokens[i];
            capitals |= IsCapital(text, i) && words < 32 ? 1u << words : 0;
            allCaps &= token.IsAllCaps || token.Length == 1 || token.Kind != TokenKind.Word || text.HasOnlyCapitals(i);
            words++;
            if (Fitting(_forms[node], capitals, allCaps) is { } fitting)
            {
                best = fitting;
                next = i + 1;
            }
        }

        return best;
    }

    private static bool IsCapital(TextTokens text, int i) =>
        text.Tokens[i].IsCapitalised || text.Tokens[i].Kind is not TokenKind.Word || text.HasCapital(i);

    private static List<LexiconForm>? Fitting(List<LexiconForm>? forms, uint capitals, bool allCaps)
    {
        if (forms is null)
        {
            return null;
        }

        foreach (LexiconForm form in forms)
        {
            if (!Fits(form, capitals, allCaps))
            {
                List<LexiconForm> some = forms.FindAll(other => Fits(other, capitals, allCaps));
                return some.Count > 0 ? some : null;
            }
        }

        return forms;
    }

    private static bool Fits(LexiconForm form, uint capitals, bool allCaps) =>
        (form.Capitals & ~capitals) == 0 && (!form.Exact || allCaps);

    private static bool IsExact(string written)
    {
        int letters = 0;
        foreach (char c in written)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters is >= 2 and <= 5;
    }

    private static bool IsSilent(string word) => word is "-" or "." or "'" or "·" or "–";

    private int Child(int node, int word)
    {
        if (!_edges.TryGetValue((node, word), out int child))
        {
            child = _forms.Count;
            _edges.Add((node, word), child);
            _forms.Add(null);
        }

        return child;
    }
}
