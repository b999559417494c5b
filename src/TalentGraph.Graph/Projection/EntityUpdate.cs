using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>
/// Brings entities up to date: what members a batch adds or takes away is counted on top of the stored tally; an entity whose
/// identities changed, or that lost its last live member, is counted anew from all members.
/// </summary>
internal sealed class EntityUpdate(IGraphTransaction transaction, EntityIndex entities, CancellationToken cancellationToken)
{
    private const int RowsPerPut = 1000;

    private readonly Dictionary<string, EntityDelta> _deltas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _recount = new(StringComparer.Ordinal);
    private readonly List<EntityEdit> _edits = [];
    private readonly List<string> _vanished = [];

    /// <summary>Applies a change of content; gives what changed for entities that others may depend on.</summary>
    public async Task<EntityChange> ApplyAsync(ContentChange content, Grouping grouping)
    {
        foreach ((string identity, string former) in entities.Moved)
        {
            _recount.Add(former);
            _recount.Add(entities[identity]);
        }

        await entities.LoadAsync(content.FormerMembers.Concat(grouping.OtherMembers).Select(member => member.IdentityId));
        CountMembers(content);
        CountArticles(content);
        CountOrigins(content, grouping);
        await ApplyDeltasAsync();
        await RecountAsync();
        return new EntityChange(_edits, _vanished);
    }

    /// <summary>Counts entities anew.</summary>
    public async Task<EntityChange> RecountAsync(IEnumerable<string> ids)
    {
        _recount.UnionWith(ids);
        await RecountAsync();
        return new EntityChange(_edits, _vanished);
    }

    private void CountMembers(ContentChange content)
    {
        foreach (MemberRow member in content.FormerMembers)
        {
            DeltaOf(member).Members.Add((member.Entity, -1));
        }

        foreach (MemberRow member in content.NewMembers)
        {
            DeltaOf(member).Members.Add((member.Entity, +1));
        }
    }

    private void CountArticles(ContentChange content)
    {
        foreach ((string entity, _) in ArticlePairs(content.FormerMembers))
        {
            _deltas[entity].Articles--;
        }

        foreach ((string entity, _) in ArticlePairs(content.NewMembers))
        {
            _deltas[entity].Articles++;
        }
    }

    private void CountOrigins(ContentChange content, Grouping grouping)
    {
        foreach ((string entity, _) in OriginPairs(content.FormerMembers.Concat(grouping.OtherMembers), grouping.Before))
        {
            DeltaOf(entity).Origins--;
        }

        foreach ((string entity, _) in OriginPairs(content.NewMembers.Concat(grouping.OtherMembers), grouping.After))
        {
            DeltaOf(entity).Origins++;
        }
    }

    private IEnumerable<(string Entity, string Article)> ArticlePairs(IEnumerable<MemberRow> members) =>
        members.Where(member => !member.IsReference).Select(member => (entities[member.IdentityId], member.SourceId)).Distinct();

    private IEnumerable<(string Entity, string Origin)> OriginPairs(
        IEnumerable<MemberRow> members, IReadOnlyDictionary<string, string> originOf) =>
        ArticlePairs(members)
            .Where(pair => originOf.ContainsKey(pair.Article))
            .Select(pair => (pair.Entity, originOf[pair.Article]))
            .Distinct();

    private EntityDelta DeltaOf(MemberRow member) => DeltaOf(entities[member.IdentityId]);

    private EntityDelta DeltaOf(string entity)
    {
        if (!_deltas.TryGetValue(entity, out EntityDelta? delta))
        {
            _deltas[entity] = delta = new EntityDelta();
        }

        return delta;
    }

    private async Task ApplyDeltasAsync()
    {
        var counted = _deltas
            .Where(pair => !_recount.Contains(pair.Key) && !pair.Value.IsZero)
            .ToDictionary(StringComparer.Ordinal);
        var stored = (await transaction.GetEntitiesAsync(counted.Keys, cancellationToken))
            .ToDictionary(row => row.Entity.Id, StringComparer.Ordinal);
        List<EntityRow> changed = [];
        foreach ((string id, EntityDelta delta) in counted)
        {
            EntityRow? former = stored.GetValueOrDefault(id);
            EntityTally tally = former?.Tally ?? new EntityTally();
            delta.ApplyTo(tally);
            if (tally.Sources == 0)
            {
                _recount.Add(id);
                continue;
            }

            EntityKind kind = former?.Entity.Kind ?? delta.Members[0].Entity.Kind;
            changed.Add(new EntityRow(EntityProjection.Project(id, kind, tally, tally), tally));
            Note(former?.Entity, changed[^1].Entity);
        }

        await transaction.PutEntitiesAsync(changed, cancellationToken);
    }

    private async Task RecountAsync()
    {
        List<string> ids = [.. _recount];
        var stored = (await transaction.GetEntitiesAsync(ids, cancellationToken))
            .ToDictionary(row => row.Entity.Id, row => row.Entity, StringComparer.Ordinal);
        List<EntityRow> counted = [];
        HashSet<string> found = new(StringComparer.Ordinal);
        await foreach (EntityRow row in CountAsync(ids))
        {
            counted.Add(row);
            found.Add(row.Entity.Id);
            Note(stored.GetValueOrDefault(row.Entity.Id), row.Entity);
            if (counted.Count == RowsPerPut)
            {
                await transaction.PutEntitiesAsync(counted, cancellationToken);
                counted.Clear();
            }
        }

        await transaction.PutEntitiesAsync(counted, cancellationToken);
        _vanished.AddRange(ids.Where(id => !found.Contains(id)));
    }

    private async IAsyncEnumerable<EntityRow> CountAsync(IReadOnlyCollection<string> ids)
    {
        EntityFolder? folder = null;
        await foreach (MemberFact fact in transaction.ReadMembersOfEntitiesAsync(ids, cancellationToken))
        {
            if (folder is not null && folder.Id != fact.EntityId)
            {
                yield return folder.Finish();
                folder = null;
            }

            folder ??= new EntityFolder(fact.EntityId, fact.Member.Entity.Kind);
            folder.Add(fact);
        }

        if (folder is not null)
        {
            yield return folder.Finish();
        }
    }

    private void Note(Entity? former, Entity now)
    {
        if (former is not null && (former.Subkind != now.Subkind || former.Name != now.Name))
        {
            _edits.Add(new EntityEdit(former, now));
        }
    }
}
