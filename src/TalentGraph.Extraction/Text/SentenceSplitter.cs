using System.Collections.Frozen;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Text;

/// <summary>Cuts units into sentences. A hot path: one pass over the tokens.</summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Sgt", "Capt", "Rev", "Hon", "St", "Messrs",
        "vs", "No", "Nos", "Fig", "Vol", "pp", "approx", "est", "dept", "Dept", "Mt", "Ft", "Jan", "Feb", "Mar", "Apr", "Jun",
        "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Assoc", "Asst", "Univ", "Ave", "cf", "incl", "resp",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> MayEndSentence = new[]
    {
        "Inc", "Ltd", "Corp", "Co", "Cos", "Bros", "Jr", "Sr", "etc", "al", "plc", "Pte", "Pty", "LLC",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Starters = new[]
    {
        "The", "A", "An", "It", "Its", "He", "She", "They", "We", "I", "You", "His", "Her", "Their", "This", "That", "These", "Those",
        "There", "In", "On", "At", "By", "For", "From", "With", "As", "And", "But", "Or", "Yet", "So", "If", "When", "While", "Where",
        "After", "Before", "Since", "Although", "Though", "However", "Meanwhile", "Moreover", "According", "Some", "Many", "Most",
        "Both", "Not", "No", "Now", "Then", "Last", "To", "One", "Two", "Three", "Unlike", "Despite", "Instead", "Still", "Also",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> SpeechVerbs = new[]
    {
        "said", "says", "asked", "asks", "added", "adds", "told", "wrote", "writes", "wondered", "replied", "quipped", "recalled",
    }.ToFrozenDictionary(word => word, _ => true, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sentences of all units but furniture, in order.</summary>
    public static List<Sentence> Split(string text, Token[] tokens, IReadOnlyList<TextUnit> units)
    {
        var sentences = new List<Sentence>();
        int token = 0;
        for (int unit = 0; unit < units.Count; unit++)
        {
            int first = token;
            while (token < tokens.Length && tokens[token].Start < units[unit].Span.End)
            {
                token++;
            }

            if (units[unit].Kind != UnitKind.Furniture && token > first)
            {
                SplitUnit(text, tokens, first, token, units[unit].Kind, unit, sentences);
            }
        }

        return sentences;
    }

    private static void SplitUnit(
        string text, Token[] tokens, int first, int end, UnitKind kind, int unit, List<Sentence> sentences)
    {
        int start = first;
        for (int i = first; i < end; i++)
        {
            if (!EndsAt(text, tokens, i, end, out int next))
            {
                continue;
            }

            sentences.Add(Make(tokens, start, next, kind, unit));
            start = next;
            i = next - 1;
        }

        if (start < end)
        {
            sentences.Add(Make(tokens, start, end, kind, unit));
        }
    }

    private static Sentence Make(Token[] tokens, int first, int end, UnitKind kind, int unit) =>
        new(first, end, new TextSpan(tokens[first].Start, tokens[end - 1].End), kind, unit);

    private static bool EndsAt(string text, Token[] tokens, int at, int end, out int next)
    {
        next = at + 1;
        Token token = tokens[at];
        char last = text[token.End - 1];
        if (!(token.Kind == TokenKind.Mark && last is '.' or '!' or '?' or '…' or '。' or '！' or '？')
            && !(token.Kind == TokenKind.Word && last == '.' && token.Length > 2))
        {
            return false;
        }

        bool quoteClosed = false;
        while (next < end && IsCloser(text[tokens[next].Start]) && !tokens[next].HasSpaceBefore)
        {
            quoteClosed |= text[tokens[next].Start] is '”' or '"' or '’' or '\'';
            next++;
        }

        if (next == end)
        {
            return true;
        }

        return last is '。' or '！' or '？'
            || (tokens[next].HasSpaceBefore && CanStart(text, tokens, next) && !IsAbbreviation(text, tokens, at, next)
                && !(quoteClosed && last is '!' or '?' && IsSpoken(text, tokens, next, end)));
    }

    private static bool IsCloser(char c) => c is '”' or '"' or '’' or '\'' or ')' or ']' or '»' or '.' or '!' or '?' or '*' or '_';

    private static bool CanStart(string text, Token[] tokens, int next)
    {
        Token token = tokens[next];
        return token.IsCapitalised || token.Kind is TokenKind.Number or TokenKind.EastAsian
            || text[token.Start] is '“' or '"' or '‘' or '(' or '[' or '—' or '–' or '-' or '«' or '*' or '•' or '$' or '€' or '£' or '¥';
    }

    private static bool IsAbbreviation(string text, Token[] tokens, int at, int next)
    {
        if (text[tokens[at].Start] is '!' or '?' or '…')
        {
            return false;
        }

        int word = tokens[at].Kind == TokenKind.Word ? at : at - 1;
        if (word < 0 || tokens[word].Length > 8)
        {
            return false;
        }

        string before = tokens[word].In(text).ToString();
        if (Abbreviations.Contains(before) && word != at)
        {
            return before != "No" || tokens[next].Kind == TokenKind.Number;
        }

        bool open = word == at || MayEndSentence.Contains(before);
        return open && !(tokens[next].Length < 12 && Starters.Contains(tokens[next].In(text).ToString()))
            && tokens[next].Kind is TokenKind.Word or TokenKind.Number;
    }

    // “Why now?” Ada Byron asked. One sentence.
    private static bool IsSpoken(string text, Token[] tokens, int next, int end)
    {
        for (int i = next; i < Math.Min(next + 4, end); i++)
        {
            if (SpeechVerbs.ContainsKey(tokens[i].In(text)))
            {
                return true;
            }
        }

        return false;
    }
}
