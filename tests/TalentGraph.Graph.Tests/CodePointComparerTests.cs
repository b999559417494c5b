namespace TalentGraph.Graph.Tests;

public sealed class CodePointComparerTests
{
    [Fact]
    public void A_character_beyond_the_basic_plane_sorts_after_one_inside()
    {
        string[] sorted = [.. new[] { "\U0001F600", "\uFFFD", "a", "" }.Order(CodePointComparer.Instance)];

        Assert.Equal(["", "a", "\uFFFD", "\U0001F600"], sorted);
    }

    [Fact]
    public void A_prefix_sorts_before_the_longer_string() =>
        Assert.True(CodePointComparer.Instance.Compare("ab", "abc") < 0);
}
