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

    /// <summary>Adds the support of one live member.</summary>
    public void Add(IEnumerable<IdentityKeyRow> keys)
    {
        foreach (IdentityKeyRow key in keys)
        {
            Change(key, +1);
        }
    }

    /// <summary>Takes away the support of a member that was live; rule and content are those of the stored rows.</summary>
    public void Withdraw(MemberRow member)
    {
        foreach (string key in member.Keys)
        {
            Change(new IdentityKeyRow(key, member.IdentityId, 0, "", "", 0), -1);
        }
    }

    private void Change(IdentityKeyRow key, int difference)
    {
        bool isKnown = _rows.TryGetValue((key.Key, key.IdentityId), out IdentityKeyRow? row);
        IdentityKeyRow described = isKnown && row!.Rule.Length > 0 ? row : key;
        _rows[(key.Key, key.IdentityId)] = described with { Support = (row?.Support ?? 0) + difference };
    }
}
