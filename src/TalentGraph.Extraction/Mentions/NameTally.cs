using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>What the occurrences of one unknown name say of its kind.</summary>
internal sealed class NameTally
{
    private readonly Dictionary<EntityKind, (double Weight, string? Subkind)> _votes = [];

    /// <summary>Where the name stands: first token and end.</summary>
    public List<(int First, int End)> Places { get; } = [];

    /// <summary>Adds a vote; the first subkind that is given stays.</summary>
    public void Add(EntityKind kind, string? subkind, double weight)
    {
        (double sum, string? known) = _votes.GetValueOrDefault(kind);
        _votes[kind] = (sum + weight, known ?? subkind);
    }

    /// <summary>The weight of the votes for a kind.</summary>
    public double Of(EntityKind kind) => _votes.GetValueOrDefault(kind).Weight;

    /// <summary>The kind with a clear majority of weight 1 or more, if any.</summary>
    public bool TryDecide(out EntityKind kind, out string? subkind)
    {
        (kind, subkind) = (default, null);
        double best = 0;
        double rest = 0;
        foreach (EntityKind candidate in Enum.GetValues<EntityKind>())
        {
            (double weight, string? sort) = _votes.GetValueOrDefault(candidate);
            if (weight > best)
            {
                (kind, subkind, rest, best) = (candidate, sort, Math.Max(rest, best), weight);
            }
            else
            {
                rest = Math.Max(rest, weight);
            }
        }

        return best >= 1 && best > rest;
    }
}
