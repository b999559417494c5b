using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Lexicon;

/// <summary>Everything the extractor knows before it reads: entities, names of persons, word classes. Immutable once loaded.</summary>
internal sealed class ExtractionLexicon
{
    private static readonly (string File, EntityKind Kind)[] Files =
    [
        ("firms.tsv", EntityKind.Firm),
        ("institutions.tsv", EntityKind.Institution),
        ("hubs.tsv", EntityKind.Hub),
        ("policies.tsv", EntityKind.Policy),
        ("technologies.tsv", EntityKind.Technology),
    ];

    private readonly Dictionary<string, LexiconEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, string Key)> _names = [];
    private readonly Dictionary<string, Metonym> _metonyms = new(StringComparer.Ordinal);

    private ExtractionLexicon()
    {
        Words = new Vocabulary();
        Phrases = new PhraseTable(Words);
        foreach ((string file, EntityKind kind) in Files)
        {
            ReadEntries(file, kind);
        }

        ReadDemonyms();
        ReadCities();
        ReadMetonyms();
        Persons = new PersonNames(Words);
        Classes = new WordClasses(Words);
    }

    /// <summary>Numbers of the words that it knows.</summary>
    public Vocabulary Words { get; }

    /// <summary>Written forms of entities and demonyms.</summary>
    public PhraseTable Phrases { get; }

    /// <summary>Names of persons.</summary>
    public PersonNames Persons { get; }

    /// <summary>Word classes.</summary>
    public WordClasses Classes { get; }

    /// <summary>Loads the shipped lexicon.</summary>
    public static ExtractionLexicon Load() => new();

    /// <summary>The entry with a key such as <c>hub:china</c>, or <see langword="null"/>.</summary>
    public LexiconEntry? Entry(string key) => _entries.GetValueOrDefault(key);

    /// <summary>What a place name also stands for, by the key of the place or the building's name; <see langword="null"/> when nothing.</summary>
    public Metonym? MetonymOf(string name) => _metonyms.GetValueOrDefault(name);

    private void ReadEntries(string file, EntityKind kind)
    {
        foreach (string[] row in TabbedFile.ReadRows(file, 5))
        {
            var entry = LexiconEntry.FromRow(kind, row);
            _entries[entry.Key] = entry;
            AddForm(row[2], entry);
            foreach (string alias in row[3].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                AddForm(alias, entry);
            }
        }
    }

    private void AddForm(string written, LexiconEntry entry)
    {
        bool needsContext = written.StartsWith('?');
        _names.Add((written.TrimStart('?'), entry.Key));
        Phrases.Add(
            needsContext ? written[1..] : written,
            (capitals, exact) => new LexiconForm(entry, needsContext, capitals, exact, Demonym: false));
    }

    private void ReadDemonyms()
    {
        foreach (string[] row in TabbedFile.ReadRows("demonyms.tsv", 3))
        {
            if (Entry(LexiconKeys.Hub + row[1]) is { } hub)
            {
                bool needsContext = row[0].StartsWith('?');
                Phrases.Add(
                    row[0].TrimStart('?'),
                    (capitals, exact) => new LexiconForm(hub, needsContext, capitals, exact, Demonym: true));
            }
        }
    }

    // The list is long and its names are less certain than the curated ones: they need context.
    private void ReadCities()
    {
        foreach (IGrouping<string, string[]> named in TabbedFile.ReadRows("cities.tsv", 3)
            .Where(row => row[0].Length > 3)
            .GroupBy(row => row[0], StringComparer.Ordinal))
        {
            string[] largest = named.MaxBy(row => int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture))!;
            string key = $"{LexiconKeys.Hub}{Graph.Text.NameFolding.Fold(largest[0]).Replace(' ', '-')}-{largest[1].ToLowerInvariant()}";
            var entry = new LexiconEntry(key, EntityKind.Hub, "city", largest[0], null);
            if (_entries.TryAdd(key, entry))
            {
                AddForm("?" + largest[0], entry);
            }
        }
    }

    private void ReadMetonyms()
    {
        foreach (string[] row in TabbedFile.ReadRows("metonyms.tsv", 3))
        {
            if (Entry(LexiconKeys.Institution + row[2]) is not { } institution)
            {
                continue;
            }

            // A capital is a city too; a building or a street is only the government in it.
            LexiconEntry? hub = Entry(LexiconKeys.Hub + row[1]);
            if (hub is not null && _names.Contains((row[0], hub.Key)))
            {
                _metonyms[row[0]] = new Metonym(hub, institution);
            }
            else
            {
                AddForm(row[0], institution);
            }
        }
    }
}
