using TalentGraph.Graph.Identity;

namespace TalentGraph.Graph.Update;

/// <summary>The entity of each identity, as the update leaves it.</summary>
internal sealed class EntityIndex(IGraphTransaction transaction, IdentityChange change, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, string> _entityOf = new(change.EntityOf, StringComparer.Ordinal);

    /// <summary>Former entity of every identity that moved.</summary>
    public IReadOnlyDictionary<string, string> Moved => change.Moved;

    /// <summary>Loads identities that the update did not touch.</summary>
    public async Task LoadAsync(IEnumerable<string> identities)
    {
        List<string> missing = [.. identities.Where(id => !_entityOf.ContainsKey(id)).Distinct(StringComparer.Ordinal)];
        foreach (Rows.IdentityRow row in await transaction.GetIdentitiesAsync(missing, cancellationToken))
        {
            _entityOf[row.Id] = row.EntityId;
        }
    }

    /// <summary>Entity of a loaded identity.</summary>
    public string this[string identity] => _entityOf[identity];
}
