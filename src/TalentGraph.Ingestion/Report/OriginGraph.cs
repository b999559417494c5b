using TalentGraph.Graph;
using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Report;

/// <summary>Which entities stand in which origins of a run, and how strongly each connects them.</summary>
internal sealed class OriginGraph
{
    // An entity in more origins than this connects everything with everything and tells nothing; it also would cost its square.
    private const int MostOriginsOfABridge = 60;

    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, string>> _titles = new(StringComparer.Ordinal);

    public bool Contains(string entityId) => _entities.ContainsKey(entityId);

    public void Add(Entity entity, string originId, string title)
    {
        _entities[entity.Id] = entity;
        if (!_titles.TryGetValue(entity.Id, out SortedDictionary<string, string>? byOrigin))
        {
            _titles[entity.Id] = byOrigin = new SortedDictionary<string, string>(CodePointComparer.Instance);
        }

        // The smallest title stands for its origin, whatever the order in which copies come.
        if (!byOrigin.TryGetValue(originId, out string? known) || CodePointComparer.Instance.Compare(title, known) < 0)
        {
            byOrigin[originId] = title;
        }
    }

    public List<ConnectingEntity> Connecting()
    {
        List<KeyValuePair<string, SortedDictionary<string, string>>> shared =
            [.. _titles.Where(pair => pair.Value.Count > 1).OrderBy(pair => pair.Key, CodePointComparer.Instance)];
        Dictionary<(string, string), int> sharedByPair = [];
        foreach ((_, SortedDictionary<string, string> byOrigin) in shared)
        {
            foreach ((string, string) pair in Pairs(byOrigin))
            {
                sharedByPair[pair] = sharedByPair.GetValueOrDefault(pair) + 1;
            }
        }

        return [.. shared.Select(item => new ConnectingEntity(
            item.Key,
            _entities[item.Key].Kind,
            _entities[item.Key].Name,
            item.Value.Count,
            Math.Round(Pairs(item.Value).Sum(pair => 1.0 / sharedByPair[pair]), 3),
            [.. item.Value.Values.Order(CodePointComparer.Instance).Take(3)]))];
    }

    private static IEnumerable<(string First, string Second)> Pairs(SortedDictionary<string, string> byOrigin)
    {
        if (byOrigin.Count > MostOriginsOfABridge)
        {
            yield break;
        }

        string[] origins = [.. byOrigin.Keys];
        for (int i = 0; i < origins.Length; i++)
        {
            for (int j = i + 1; j < origins.Length; j++)
            {
                yield return (origins[i], origins[j]);
            }
        }
    }
}
