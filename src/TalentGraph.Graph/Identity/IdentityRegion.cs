using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Identity;

/// <summary>Everything connected with some identities by keys of SAME rules, by judgements, or by being one entity now.</summary>
internal sealed class IdentityRegion
{
    private readonly Dictionary<string, IdentityRow> _identities = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Identity), IdentityKeyRow> _keys = [];
    private readonly Dictionary<(string Left, string Right, string Judge), Judgement> _judgements = [];
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);

    public IReadOnlyCollection<IdentityRow> Identities => _identities.Values;

    public IReadOnlyCollection<IdentityKeyRow> Keys => _keys.Values;

    public IReadOnlyCollection<Judgement> Judgements => _judgements.Values;

    public static async Task<IdentityRegion> LoadAsync(
        IGraphTransaction transaction, IReadOnlyCollection<string> seeds, CancellationToken cancellationToken)
    {
        var region = new IdentityRegion();
        IReadOnlyCollection<string> frontier = seeds;
        while (frontier.Count > 0)
        {
            frontier = await region.GrowAsync(transaction, frontier, cancellationToken);
        }

        return region;
    }

    /// <summary>Takes identities in; gives those that they lead to and that are not in yet.</summary>
    private async Task<IReadOnlyCollection<string>> GrowAsync(
        IGraphTransaction transaction, IReadOnlyCollection<string> frontier, CancellationToken cancellationToken)
    {
        IReadOnlyList<IdentityRow> rows = await transaction.GetIdentitiesAsync(frontier, cancellationToken);
        IReadOnlyList<IdentityRow> siblings = await transaction.GetIdentitiesOfEntitiesAsync(
            [.. rows.Select(row => row.EntityId).Distinct(StringComparer.Ordinal)], cancellationToken);
        foreach (IdentityRow row in rows.Concat(siblings))
        {
            _identities[row.Id] = row;
        }

        List<string> ids = [.. rows.Concat(siblings).Select(row => row.Id).Distinct(StringComparer.Ordinal)];
        IReadOnlyList<IdentityKeyRow> carried = await transaction.GetKeysOfIdentitiesAsync(ids, cancellationToken);
        List<string> keys = [.. carried.Where(IsSame).Select(row => row.Key).Where(_followed.Add)];
        IReadOnlyList<IdentityKeyRow> shared = await transaction.GetKeysAsync(keys, cancellationToken);
        foreach (IdentityKeyRow row in shared)
        {
            _keys[(row.Key, row.IdentityId)] = row;
        }

        IReadOnlyList<Judgement> judgements = await transaction.GetJudgementsAsync(ids, cancellationToken);
        foreach (Judgement judgement in judgements)
        {
            _judgements[(judgement.Left, judgement.Right, judgement.Judge)] = judgement;
        }

        return
        [
            .. shared.Select(row => row.IdentityId)
                .Concat(judgements.SelectMany(one => new[] { one.Left, one.Right }))
                .Where(id => !_identities.ContainsKey(id))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static bool IsSame(IdentityKeyRow row) => IdentityRule.Of(row.Rule).Verdict == JudgementVerdict.Same;
}
