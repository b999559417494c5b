using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Tests.Identity;

public sealed class IdentityComponentsTests
{
    [Fact]
    public void The_strongest_key_names_the_entity()
    {
        IReadOnlyDictionary<string, string> entityOf = Components(
            [Identity("x", IdentityRank.Member, "b/1"), Identity("y", IdentityRank.Member, "a/1"), Identity("z", IdentityRank.Lexicon, "q")],
            ["k1 x y"]);
        Assert.Equal(["y", "y", "z"], new[] { "x", "y", "z" }.Select(id => entityOf[id]));
    }

    [Fact]
    public void A_pair_judged_different_is_kept_apart_and_the_rest_joins()
    {
        IReadOnlyDictionary<string, string> entityOf = Components(
            [Identity("x", IdentityRank.Member, "a"), Identity("y", IdentityRank.Member, "b"), Identity("z", IdentityRank.Member, "c")],
            ["k1 x y z"],
            new Judgement("x", "y", JudgementVerdict.Different, 1, "manual", [], "mia"));
        Assert.Equal(["x", "y", "x"], new[] { "x", "y", "z" }.Select(id => entityOf[id]));
    }

    [Fact]
    public void Who_is_kept_from_the_first_of_a_key_joins_the_second()
    {
        IReadOnlyDictionary<string, string> entityOf = Components(
            [Identity("x", IdentityRank.Member, "a"), Identity("y", IdentityRank.Member, "b"), Identity("z", IdentityRank.Member, "c")],
            ["k1 x y z"],
            new Judgement("x", "y", JudgementVerdict.Different, 1, "manual", [], "mia"),
            new Judgement("x", "z", JudgementVerdict.Different, 1, "manual", [], "mia"));
        Assert.Equal(["x", "y", "y"], new[] { "x", "y", "z" }.Select(id => entityOf[id]));
    }

    [Fact]
    public void A_person_may_join_two_lexicon_entries_and_a_key_may_not()
    {
        IdentityRow[] entries = [Identity("x", IdentityRank.Lexicon, "a"), Identity("y", IdentityRank.Lexicon, "b")];
        Assert.Equal("y", Components(entries, ["k1 x y"])["y"]);
        Assert.Equal("x", Components(entries, [], new Judgement("x", "y", JudgementVerdict.Same, 1, "manual", [], "mia"))["y"]);
    }

    private static IdentityRow Identity(string id, int rank, string key) => new(id, EntityKind.Firm, rank, key, id);

    private static IReadOnlyDictionary<string, string> Components(
        IReadOnlyCollection<IdentityRow> identities, IEnumerable<string> keys, params Judgement[] judgements)
    {
        var ranks = identities.ToDictionary(row => row.Id, row => row.Rank, StringComparer.Ordinal);
        IEnumerable<IdentityKeyRow> rows = keys.Select(key => key.Split(' ')).SelectMany(words => words.Skip(1).Select(
            id => new IdentityKeyRow(words[0], id, ranks[id], IdentityRule.DistinctiveName.Name, words[0], 1)));
        return IdentityComponents.Of(identities, [.. rows], judgements);
    }
}
