using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Relations;

/// <summary>A pattern with what a sentence must have for it to match, so that most are passed over at a glance.</summary>
internal sealed class CompiledPattern
{
    private readonly WordSet[] _words;
    private readonly SlotKinds[] _kinds;

    /// <summary>Takes a pattern of a rule.</summary>
    public CompiledPattern(Rule rule, IReadOnlyList<Element> elements, WordSet relatives, WordSet by)
    {
        Rule = rule;
        Elements = elements;
        _words =
        [
            .. elements.OfType<WordElement>().Where(element => !element.Optional).Select(element => element.Words),
            .. elements.OfType<RelativeElement>().Select(_ => relatives),
        ];
        _kinds = [.. elements.OfType<SlotElement>().Where(slot => !slot.Optional).Select(slot => slot.Kinds)];
        HasBy = elements.OfType<WordElement>().Any(element => element.Words.Overlaps(by));
        StartsWithSlot = elements[0] is SlotElement { Optional: false } || (elements[0] is ClauseStartElement && elements[1] is SlotElement { Optional: false });
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The elements.</summary>
    public IReadOnlyList<Element> Elements { get; }

    /// <summary>Whether it can only start where a noun phrase does.</summary>
    public bool StartsWithSlot { get; }

    /// <summary>Whether it reads the passive, with "by".</summary>
    public bool HasBy { get; }

    /// <summary>The sets of words of which a sentence must have one each.</summary>
    public IReadOnlyList<WordSet> RequiredWords => _words;

    /// <summary>Whether a sentence with these words and kinds of mention can match at all.</summary>
    public bool CanMatch(ReadOnlySpan<int> words, SlotKinds kinds)
    {
        foreach (SlotKinds required in _kinds)
        {
            if ((required & kinds) == SlotKinds.None)
            {
                return false;
            }
        }

        foreach (WordSet set in _words)
        {
            if (!HasOneOf(words, set))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasOneOf(ReadOnlySpan<int> words, WordSet set)
    {
        foreach (int word in words)
        {
            if (set.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
