namespace TalentGraph.Extraction.Lexicon;

/// <summary>Named sets of words, such as roles or verbs of hiring; data in <c>Lexicon/Data/words.tsv</c>.</summary>
/// <remarks>A word may be given as <c>=class</c> to take in a whole class that stands further up in the file.</remarks>
internal sealed class WordClasses
{
    private readonly Dictionary<string, WordSet> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads the shipped classes.</summary>
    public WordClasses(Vocabulary vocabulary)
    {
        foreach (string[] row in TabbedFile.ReadRows("words.tsv", 2))
        {
            if (!_classes.TryGetValue(row[0], out WordSet? set))
            {
                set = [];
                _classes.Add(row[0], set);
            }

            foreach (string word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.Length > 1 && word[0] == '=')
                {
                    set.Add(this[word[1..]]);
                }
                else
                {
                    set.Add(vocabulary.Add(word));
                }
            }
        }
    }

    /// <summary>The names of all classes, in the order of the file.</summary>
    public IReadOnlyCollection<string> Names => _classes.Keys;

    /// <summary>The class of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public WordSet this[string name] => _classes.TryGetValue(name, out WordSet? set)
        ? set
        : throw new KeyNotFoundException($"words.tsv has no class \"{name}\"; it has {string.Join(", ", _classes.Keys.Order(StringComparer.Ordinal))}.");
}
