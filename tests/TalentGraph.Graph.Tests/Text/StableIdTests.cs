using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Tests.Text;

public sealed class StableIdTests
{
    [Fact]
    public void An_id_is_the_prefix_and_eighty_bits_in_base32()
    {
        // SHA-256 of "3:abc" starts with the ten bytes that this text encodes; computed with an independent tool.
        Assert.Equal("cvk27tluzwlry7ndc", StableId.Of("c", "abc"));
    }

    [Fact]
    public void Parts_are_told_apart() =>
        Assert.False(StableId.Of("c", "ab", "c") == StableId.Of("c", "a", "bc"));
}
