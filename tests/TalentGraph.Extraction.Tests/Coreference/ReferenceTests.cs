using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Tests.Coreference;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Anna Miller agreed. Miller works for Baidu.", "Anna Miller WORKS_AT Baidu")]
    [InlineData("Anna Miller agreed. She works for Baidu.", "Anna Miller WORKS_AT Baidu")]
    [InlineData("Liang Wenfeng agreed. Liang works for Baidu.", "Liang Wenfeng WORKS_AT Baidu")]
    [InlineData("Zhefan Robotics grows. Zhefan is based in Shenzhen.", "Zhefan Robotics LOCATED_IN Shenzhen")]
    [InlineData("Zhefan Robotics grows. The company is based in Shenzhen.", "Zhefan Robotics LOCATED_IN Shenzhen")]
    [InlineData("Horizon Europe is large. It replaced Horizon 2020.", "Horizon Europe REPLACES Horizon 2020")]
    public void A_reference_carries_a_claim(string text, string claim) => Assert.Contains(claim, Reading.Claims(text));

    [Fact]
    public void A_surname_that_two_persons_share_means_neither() =>
        Assert.Empty(Reading.Claims("Anna Miller met Robert Miller. Miller works for Baidu."));

    [Fact]
    public void A_man_is_not_called_she() =>
        Assert.DoesNotContain("Robert Miller WORKS_AT Baidu", Reading.Claims("Robert Miller agreed. She works for Baidu."));

    [Fact]
    public void An_acronym_in_brackets_is_the_same_entity()
    {
        LocalEntity centre = Assert.Single(
            Reading.Of("The Ostervik Polytechnic Institute (OPI) opened. OPI is small.").Entities, entity => entity.Kind == EntityKind.Institution);

        Assert.Equal(["OPI", "Ostervik Polytechnic Institute"], centre.Names);
    }

    [Fact]
    public void A_described_employer_is_an_entity_without_a_name()
    {
        LocalEntity employer = Assert.Single(Reading.Of("Anna Miller now works for a Chinese AI startup.").Entities, entity => !entity.Named);

        Assert.Equal((EntityKind.Firm, "startup", "Chinese AI startup"), (employer.Kind, employer.Subkind, employer.Name));
    }

    [Fact]
    public void A_description_that_no_claim_needs_is_no_entity() =>
        Assert.All(Reading.Of("He wrote a letter to a Chinese AI startup.").Entities, entity => Assert.True(entity.Named));
}
