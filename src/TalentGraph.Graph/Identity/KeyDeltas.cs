using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Identity;

/// <summary>Sums changes of support by key and identity.</summary>
internal sealed class KeyDeltas
{
    private readonly Dictionary<(string Key, string Identity), IdentityKeyRow> _rows = [];

    /// <summary>The changes; <see cref="IdentityKeyRow.Support"/> is the difference.</summary>
    public IReadOnlyCollection<IdentityKeyRow> Rows => _rows.Values;

    public IReadOnlyCollection<string> Identities =>
        [.. _rows.Values.Where(row => row.Support != 0).Select(row => row.IdentityId).Distinct(StringComparer.Ordinal)];

    public void Add(IEnumerable<IdentityKeyRow> keys, int sign)
    {
        foreach (IdentityKeyRow key in keys)
        {
            int former = _rows.TryGetValue((key.Key, key.IdentityId), out IdentityKeyRow? row) ? row.Support : 0;
            _rows[(key.Key, key.IdentityId)] = key with { Support = former + (sign * key.Support) };
        }
    }
}
