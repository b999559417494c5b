using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Evaluation.Gold;

/// <summary>Which predicted entity is which gold entity: one to one, best first, by names and kind.</summary>
internal sealed class EntityAlignment
{
    private readonly Dictionary<string, GoldEntity> _goldByLocalKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _matchedGold = new(StringComparer.Ordinal);

    /// <summary>Aligns the entities of one article.</summary>
    public EntityAlignment(IReadOnlyList<GoldEntity> gold, IReadOnlyList<LocalEntity> predicted)
    {
        IEnumerable<(double Score, GoldEntity Gold, LocalEntity Predicted)> pairs = gold
            .SelectMany(one => predicted.Select(other => (Score: Similarity(one, other), Gold: one, Predicted: other)))
            .Where(pair => pair.Score > 0)
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Gold.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Predicted.Key, StringComparer.Ordinal);
        foreach ((_, GoldEntity one, LocalEntity other) in pairs)
        {
            if (!_matchedGold.Contains(one.Key) && _goldByLocalKey.TryAdd(other.Key, one))
            {
                _matchedGold.Add(one.Key);
            }
        }
    }

    /// <summary>The gold entity of a local key, or <see langword="null"/>.</summary>
    public GoldEntity? GoldOf(string localKey) => _goldByLocalKey.GetValueOrDefault(localKey);

    /// <summary>Whether a gold entity was found.</summary>
    public bool Found(GoldEntity gold) => _matchedGold.Contains(gold.Key);

    private static double Similarity(GoldEntity gold, LocalEntity predicted)
    {
        if (gold.Kind != predicted.Kind && !gold.OtherKinds.Contains(predicted.Kind))
        {
            return 0;
        }

        var goldNames = gold.Names.Select(name => Key(gold.Kind, name)).ToHashSet(StringComparer.Ordinal);
        var names = predicted.Names.Append(predicted.Name).Select(name => Key(predicted.Kind, name)).ToHashSet(StringComparer.Ordinal);
        int shared = goldNames.Count(names.Contains);
        double sameKind = gold.Kind == predicted.Kind ? 0.5 : 0;
        if (shared > 0)
        {
            return 2 + shared + sameKind;
        }

        bool acronym = goldNames.Any(one => names.Any(other => IsAcronym(one, other) || IsAcronym(other, one)));
        return acronym ? 1 + sameKind : 0;
    }

    private static string Key(EntityKind kind, string name)
    {
        string key = NameFolding.Normalise(kind, name);
        return key.StartsWith("a ", StringComparison.Ordinal) ? key[2..] : key;
    }

    private static bool IsAcronym(string acronym, string name)
    {
        string[] words = name.Split(' ');
        return words.Length >= 3 && acronym == string.Concat(words.Select(word => word[..Math.Min(1, word.Length)]));
    }
}
