using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Lexicon;

/// <summary>The entities that the extractor knows by name, for background facts about them. Immutable once loaded; thread safe.</summary>
public sealed class KnownEntities
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

    private KnownEntities()
    {
        foreach ((string file, EntityKind kind) in Files)
        {
            foreach (string[] row in TabbedFile.ReadRows(file, 5))
            {
                var entry = LexiconEntry.FromRow(kind, row);
                _entries[entry.Key] = entry;
            }
        }
    }

    /// <summary>Loads the shipped lexicon; takes some hundredths of a second.</summary>
    public static KnownEntities Load() => new();

    /// <summary>The entity of a kind with a key of its file, such as <c>tencent</c>; <see langword="null"/> when there is none.</summary>
    public LexiconEntry? Find(EntityKind kind, string key) => _entries.GetValueOrDefault(LexiconKeys.Prefix(kind) + key);
}
