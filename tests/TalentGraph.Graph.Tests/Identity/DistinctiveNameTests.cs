using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Tests.Identity;

public sealed class DistinctiveNameTests
{
    [Theory]
    [InlineData(EntityKind.Policy, "Made in China 2025")]
    [InlineData(EntityKind.Policy, "US export controls")]
    [InlineData(EntityKind.Policy, "Peacock Plan")]
    [InlineData(EntityKind.Institution, "Ministry of Electronics")]
    [InlineData(EntityKind.Institution, "Tsinghua University")]
    [InlineData(EntityKind.Firm, "Zhipu AI")]
    [InlineData(EntityKind.Firm, "NVIDIA")]
    [InlineData(EntityKind.Hub, "Zhongguancun Science Park")]
    [InlineData(EntityKind.Technology, "machine learning")]
    public void A_telling_name_is_distinctive(EntityKind kind, string name) => Assert.True(Is(kind, name));

    [Theory]
    [InlineData(EntityKind.Policy, "National AI Strategy")]
    [InlineData(EntityKind.Policy, "the 2024 AI Action Plan")]
    [InlineData(EntityKind.Policy, "AI Act")]
    [InlineData(EntityKind.Institution, "Ministry of Finance")]
    [InlineData(EntityKind.Institution, "AI Safety Institute")]
    [InlineData(EntityKind.Institution, "CAS")]
    [InlineData(EntityKind.Firm, "X")]
    [InlineData(EntityKind.Hub, "Free Trade Zone")]
    public void A_name_that_many_have_is_not(EntityKind kind, string name) => Assert.False(Is(kind, name));

    private static bool Is(EntityKind kind, string name) => DistinctiveName.Is(kind, NameFolding.Normalise(kind, name), name);
}
