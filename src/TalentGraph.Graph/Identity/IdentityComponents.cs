using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Identity;

/// <summary>
/// Makes entities of identities: SAME judgements join, the surest first, then by id; one that would bring a DIFFERENT pair
/// together is passed over. Two lexicon entries are different unless a person says otherwise, and a name that
/// several lexicon entries share joins nothing. The answer depends on the rows alone.
/// </summary>
internal sealed class IdentityComponents
{
    private readonly Dictionary<string, IdentityRow> _identities;
    private readonly List<(string Left, string Right)> _different;
    private readonly DisjointSets _sets = new();
    private readonly Dictionary<string, bool> _hasLexicon = new(StringComparer.Ordinal);

    private IdentityComponents(IReadOnlyCollection<IdentityRow> identities, IReadOnlyCollection<Judgement> judgements)
    {
        _identities = identities.ToDictionary(identity => identity.Id, StringComparer.Ordinal);
        _different = [.. judgements.Where(one => one.Verdict == JudgementVerdict.Different).Select(one => (one.Left, one.Right))];
        foreach (IdentityRow identity in identities)
        {
            _sets.Add(identity.Id);
            _hasLexicon[identity.Id] = identity.Rank == IdentityRank.Lexicon;
        }
    }

    /// <summary>Entity id of each identity.</summary>
    /// <param name="identities">Identities, closed under shared keys and judgements.</param>
    /// <param name="keys">Their keys of SAME rules.</param>
    /// <param name="judgements">Judgements by people between them.</param>
    public static IReadOnlyDictionary<string, string> Of(
        IReadOnlyCollection<IdentityRow> identities,
        IReadOnlyCollection<IdentityKeyRow> keys,
        IReadOnlyCollection<Judgement> judgements)
    {
        var components = new IdentityComponents(identities, judgements);
        components.JoinByPeople(judgements);
        components.JoinByKeys(keys);
        return components._sets.Groups()
            .SelectMany(group => components.Named(group))
            .ToDictionary(pair => pair.Identity, pair => pair.Entity, StringComparer.Ordinal);
    }

    /// <summary>The identity that names a component: lowest rank, then smallest key.</summary>
    public static IdentityRow Head(IEnumerable<IdentityRow> identities) =>
        identities.MinBy(identity => (identity.Rank, identity.Key), HeadOrder)!; // components are never empty

    private static readonly IComparer<(int Rank, string Key)> HeadOrder = Comparer<(int Rank, string Key)>.Create(
        (left, right) => left.Rank != right.Rank
            ? left.Rank.CompareTo(right.Rank)
            : CodePointComparer.Instance.Compare(left.Key, right.Key));

    private IEnumerable<(string Identity, string Entity)> Named(IEnumerable<string> group)
    {
        List<string> members = [.. group];
        string entity = Head(members.Select(id => _identities[id])).Id;
        return members.Select(id => (id, entity));
    }

    private void JoinByPeople(IEnumerable<Judgement> judgements)
    {
        IEnumerable<Judgement> same = judgements
            .Where(one => one.Verdict == JudgementVerdict.Same)
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Left, CodePointComparer.Instance)
            .ThenBy(one => one.Right, CodePointComparer.Instance);
        foreach (Judgement judgement in same)
        {
            TryJoin(judgement.Left, judgement.Right, mayJoinLexicon: true);
        }
    }

    private void JoinByKeys(IEnumerable<IdentityKeyRow> keys)
    {
        IEnumerable<IGrouping<string, IdentityKeyRow>> ordered = keys
            .GroupBy(row => row.Key, StringComparer.Ordinal)
            .OrderByDescending(group => IdentityRule.Of(group.First().Rule).Score)
            .ThenBy(group => group.Key, CodePointComparer.Instance);
        foreach (IGrouping<string, IdentityKeyRow> group in ordered)
        {
            List<IdentityKeyRow> sharing = [.. group.OrderBy(row => row.Rank).ThenBy(row => row.IdentityId, CodePointComparer.Instance)];
            if (sharing.Count(row => row.Rank == IdentityRank.Lexicon) < 2)
            {
                JoinAll([.. sharing.Select(row => row.IdentityId)]);
            }
        }
    }

    // All who share a key are judged SAME pairwise: who is kept from the first may still join the second.
    private void JoinAll(List<string> sharing)
    {
        List<string> hosts = [];
        foreach (string identity in sharing)
        {
            if (!hosts.Any(host => TryJoin(host, identity, mayJoinLexicon: false)))
            {
                hosts.Add(identity);
            }
        }
    }

    private bool TryJoin(string left, string right, bool mayJoinLexicon)
    {
        string first = _sets.Find(left);
        string second = _sets.Find(right);
        if (first == second)
        {
            return true;
        }

        if ((!mayJoinLexicon && _hasLexicon[first] && _hasLexicon[second]) || AreKeptApart(first, second))
        {
            return false;
        }

        _sets.Join(first, second);
        _hasLexicon[first] |= _hasLexicon[second];
        return true;
    }

    private bool AreKeptApart(string first, string second) => _different.Exists(pair =>
    {
        string left = _sets.Find(pair.Left);
        string right = _sets.Find(pair.Right);
        return (left == first && right == second) || (left == second && right == first);
    });
}
