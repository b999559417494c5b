using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Identity;

/// <summary>
/// Attaches identities to entities. What only adds is joined set by set, reading one identity per shared key; what takes away,
/// or meets a judgement by a person or two lexicon entries, is resolved anew over everything connected with it.
/// </summary>
internal sealed class IdentityUpdate(IGraphTransaction transaction, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, IdentityRow> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _former = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fresh = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsettled = new(StringComparer.Ordinal);

    /// <param name="attached">Identities that members attach to, each as it stands on its own.</param>
    /// <param name="deltas">Changes of support by key and identity.</param>
    public async Task<IdentityChange> ApplyAsync(IReadOnlyCollection<IdentityRow> attached, KeyDeltas deltas)
    {
        await AddAsync(attached);
        List<IdentityKeyRow> added = await ChangeSupportAsync(deltas);
        await JoinAsync([.. added.Where(row => IsSame(row.Rule))]);
        await SettleAsync();
        return Outcome();
    }

    /// <summary>Resolves everything connected with the given identities anew.</summary>
    public async Task<IdentityChange> ResolveAsync(IReadOnlyCollection<string> identities)
    {
        _unsettled.UnionWith(identities);
        await SettleAsync();
        return Outcome();
    }

    private static bool IsSame(string rule) => IdentityRule.Of(rule).Verdict == JudgementVerdict.Same;

    private IdentityChange Outcome() => new(
        _known.ToDictionary(pair => pair.Key, pair => pair.Value.EntityId, StringComparer.Ordinal),
        _former.Where(pair => _known[pair.Key].EntityId != pair.Value).ToDictionary(StringComparer.Ordinal));

    private async Task AddAsync(IReadOnlyCollection<IdentityRow> attached)
    {
        foreach (IdentityRow row in attached)
        {
            _known.TryAdd(row.Id, row);
        }

        await LoadAsync([.. _known.Keys], replace: true);
        List<IdentityRow> fresh = [.. _known.Values.Where(row => !_former.ContainsKey(row.Id))];
        _fresh.UnionWith(fresh.Select(row => row.Id));
        await transaction.PutIdentitiesAsync(fresh, cancellationToken);
    }

    private async Task LoadAsync(IReadOnlyCollection<string> ids, bool replace = false)
    {
        List<string> missing = [.. ids.Where(id => replace || !_known.ContainsKey(id))];
        Remember(await transaction.GetIdentitiesAsync(missing, cancellationToken));
    }

    private void Remember(IEnumerable<IdentityRow> rows)
    {
        foreach (IdentityRow row in rows)
        {
            if (!_fresh.Contains(row.Id) && _former.TryAdd(row.Id, row.EntityId))
            {
                _known[row.Id] = row;
            }
        }
    }

    /// <summary>Writes changed supports; gives the rows that are new, and notes identities that lost one.</summary>
    private async Task<List<IdentityKeyRow>> ChangeSupportAsync(KeyDeltas deltas)
    {
        IReadOnlyList<IdentityKeyRow> stored =
            await transaction.GetKeysOfIdentitiesAsync(deltas.Identities, cancellationToken);
        Dictionary<(string, string), IdentityKeyRow> byKey = stored.ToDictionary(row => (row.Key, row.IdentityId));
        List<IdentityKeyRow> changed = [];
        List<IdentityKeyRow> added = [];
        List<string> lost = [];
        foreach (IdentityKeyRow delta in deltas.Rows.Where(row => row.Support != 0))
        {
            IdentityKeyRow? former = byKey.GetValueOrDefault((delta.Key, delta.IdentityId));
            IdentityKeyRow now = (former ?? delta) with { Support = Math.Max(0, (former?.Support ?? 0) + delta.Support) };
            changed.Add(now);
            if (former is null && now.Support > 0)
            {
                added.Add(now);
            }
            else if (now.Support == 0 && IsSame(now.Rule))
            {
                _unsettled.Add(now.IdentityId);
                lost.Add(now.Key);
            }
        }

        await transaction.PutKeysAsync(changed, cancellationToken);
        // Without this one, the others may join where they could not before.
        IReadOnlyList<IdentityKeyRow> left = await transaction.GetFirstOfKeysAsync(lost, cancellationToken);
        _unsettled.UnionWith(left.Select(row => row.IdentityId));
        return added;
    }

    private async Task JoinAsync(List<IdentityKeyRow> added)
    {
        IReadOnlyList<IdentityKeyRow> firsts = await transaction.GetFirstOfKeysAsync(
            [.. added.Select(row => row.Key).Distinct(StringComparer.Ordinal)], cancellationToken);
        ILookup<string, IdentityKeyRow> firstOf = firsts.ToLookup(row => row.Key, StringComparer.Ordinal);
        List<(string First, string Second)> pairs = [];
        foreach (IdentityKeyRow row in added)
        {
            List<IdentityKeyRow> first = [.. firstOf[row.Key].OrderBy(one => one.Rank)];
            if (first.Count(one => one.Rank == IdentityRank.Lexicon) > 1)
            {
                _unsettled.Add(row.IdentityId);
            }
            else if (first.Find(one => one.IdentityId != row.IdentityId) is { } other)
            {
                pairs.Add((other.IdentityId, row.IdentityId));
            }
        }

        await LoadAsync([.. pairs.SelectMany(pair => new[] { pair.First, pair.Second })]);
        await JoinPairsAsync(pairs);
    }

    private async Task JoinPairsAsync(List<(string First, string Second)> pairs)
    {
        var sets = new DisjointSets();
        foreach ((string first, string second) in pairs)
        {
            sets.Join(_known[first].EntityId, _known[second].EntityId);
        }

        List<List<string>> groups = [.. sets.Groups().Select(group => group.ToList()).Where(group => group.Count > 1)];
        List<string> entities = [.. groups.SelectMany(group => group)];
        await LoadAsync(entities);
        HashSet<string> judged = [.. await transaction.GetJudgedEntitiesAsync(entities, cancellationToken)];
        List<(string Winner, string Loser)> moves = [];
        foreach (List<string> group in groups)
        {
            if (group.Exists(judged.Contains) || group.Count(id => _known[id].Rank == IdentityRank.Lexicon) > 1)
            {
                _unsettled.UnionWith(group);
                continue;
            }

            string winner = IdentityComponents.Head(group.Select(id => _known[id])).Id;
            moves.AddRange(group.Where(id => id != winner).Select(id => (winner, id)));
        }

        await MoveAsync(moves.ToDictionary(move => move.Loser, move => move.Winner, StringComparer.Ordinal));
    }

    private async Task MoveAsync(Dictionary<string, string> winnerOf)
    {
        IReadOnlyList<IdentityRow> rows = await transaction.GetIdentitiesOfEntitiesAsync(winnerOf.Keys, cancellationToken);
        Remember(rows);
        List<IdentityRow> moved = [.. rows.Select(row => row with { EntityId = winnerOf[row.EntityId] })];
        await PutAsync(moved);
    }

    private async Task PutAsync(List<IdentityRow> moved)
    {
        foreach (IdentityRow row in moved)
        {
            _known[row.Id] = row;
        }

        await transaction.PutIdentitiesAsync(moved, cancellationToken);
    }

    private async Task SettleAsync()
    {
        if (_unsettled.Count == 0)
        {
            return;
        }

        IdentityRegion region = await IdentityRegion.LoadAsync(transaction, _unsettled, cancellationToken);
        Remember(region.Identities);
        IReadOnlyDictionary<string, string> entityOf = IdentityComponents.Of(region.Identities, region.Keys, region.Judgements);
        await PutAsync(
            [
                .. region.Identities
                    .Where(row => entityOf[row.Id] != row.EntityId)
                    .Select(row => row with { EntityId = entityOf[row.Id] }),
            ]);
    }
}
