using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Relations;

/// <summary>All rules, with an index from the words that a pattern cannot do without to the patterns.</summary>
internal sealed class RuleSet
{
    // A word that nearly every sentence has selects nothing.
    private const int FrequentRank = 1000;

    // In the order of the ontology; where two rules make the same claim, the surer one is kept.
    private static readonly string[] Files =
    [
        "works-at.rules", "studied-at.rules", "founded.rules", "based-in.rules", "moved-to.rules", "located-in.rules", "part-of.rules",
        "recruits-from.rules", "invests-in.rules", "acquired.rules", "partners-with.rules", "competes-with.rules", "develops.rules",
        "specialises-in.rules", "issued-by.rules", "applies-in.rules", "targets.rules", "replaces.rules",
    ];

    private readonly WordSet _frequent;
    private readonly Dictionary<int, List<int>> _byWord = [];
    private readonly List<int> _always = [];
    private readonly List<CompiledPattern> _patterns = [];

    private RuleSet(ExtractionLexicon lexicon, IReadOnlyList<string> files)
    {
        _frequent = lexicon.Classes["frequent"];
        Rules = [.. files.SelectMany(file => RuleFile.Read(lexicon, file))];
        foreach (Rule rule in Rules)
        {
            foreach (IReadOnlyList<Element> pattern in rule.Patterns)
            {
                Index(new CompiledPattern(rule, pattern, lexicon.Classes["relative"], lexicon.Classes["by"]));
            }
        }
    }

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Number of patterns.</summary>
    public int Count => _patterns.Count;

    /// <summary>Reads the shipped rules.</summary>
    public static RuleSet Load(ExtractionLexicon lexicon) => new(lexicon, Files);

    /// <summary>The rule of that name.</summary>
    public Rule Named(string name) => Rules.Single(rule => rule.Name == name);

    /// <summary>A pattern by its number.</summary>
    public CompiledPattern this[int pattern] => _patterns[pattern];

    /// <summary>Marks the patterns that a sentence with these words may match.</summary>
    public void Mark(ReadOnlySpan<int> words, bool[] marks)
    {
        Array.Clear(marks);
        foreach (int pattern in _always)
        {
            marks[pattern] = true;
        }

        foreach (int word in words)
        {
            if (word != Vocabulary.Unknown && _byWord.TryGetValue(word, out List<int>? patterns))
            {
                foreach (int pattern in patterns)
                {
                    marks[pattern] = true;
                }
            }
        }
    }

    private void Index(CompiledPattern pattern)
    {
        int number = _patterns.Count;
        _patterns.Add(pattern);
        WordSet? rarest = pattern.RequiredWords.MinBy(set => set.Count + (set.Overlaps(_frequent) ? FrequentRank : 0));
        if (rarest is null)
        {
            _always.Add(number);
            return;
        }

        foreach (int word in rarest)
        {
            if (!_byWord.TryGetValue(word, out List<int>? patterns))
            {
                _byWord.Add(word, patterns = []);
            }

            patterns.Add(number);
        }
    }
}
