using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Extraction.Tests.Qualifiers;

public sealed class QualifierTests
{
    [Theory]
    [InlineData("Baidu has hired ten engineers from Google.", Modality.Reported, TemporalStatus.Current)]
    [InlineData("Baidu has not hired ten engineers from Google.", Modality.Denied, TemporalStatus.Current)]
    [InlineData("Baidu denied that it had hired engineers from Google.", Modality.Denied, TemporalStatus.Current)]
    [InlineData("Baidu reportedly hired ten engineers from Google.", Modality.Alleged, TemporalStatus.Current)]
    [InlineData("Baidu is said to have hired ten engineers from Google.", Modality.Alleged, TemporalStatus.Current)]
    [InlineData("Baidu may hire ten engineers from Google.", Modality.Hedged, TemporalStatus.Current)]
    [InlineData("Baidu will hire ten engineers from Google.", Modality.Planned, TemporalStatus.Planned)]
    [InlineData("Baidu plans to hire ten engineers from Google.", Modality.Planned, TemporalStatus.Planned)]
    public void Cues_tell_how_firmly_and_when(string text, object modality, object status)
    {
        Claim claim = Assert.Single(Reading.Of(text).Claims, claim => claim.Type == "RECRUITS_FROM");

        Assert.Equal((modality, status), (claim.Modality, claim.TemporalStatus));
    }

    [Theory]
    [InlineData("If Baidu hired ten engineers from Google, nobody would know.")]
    [InlineData("Baidu tried to hire ten engineers from Google.")]
    [InlineData("Baidu should hire ten engineers from Google.")]
    [InlineData("Should Baidu hire ten engineers from Google?")]
    [InlineData("Whether Baidu hired ten engineers from Google.")]
    public void What_is_supposed_wished_or_asked_is_no_claim(string text) => Assert.Empty(Reading.Of(text).Claims);

    [Fact]
    public void A_former_position_is_past_and_its_role_has_no_former()
    {
        Claim claim = Assert.Single(Reading.Of("Anna Miller, a former senior engineer at Google, agreed.").Claims);

        Assert.Equal((TemporalStatus.Past, "senior engineer", false), (claim.TemporalStatus, claim.Qualifiers.Role, claim.Qualifiers.Leadership));
    }

    [Fact]
    public void A_chief_executive_leads() =>
        Assert.True(Assert.Single(Reading.Of("Anna Miller, chief executive of Baidu, agreed.").Claims).Qualifiers.Leadership);

    [Fact]
    public void Two_lists_make_a_group()
    {
        IReadOnlyList<Claim> claims = Reading.Of("Tencent and Baidu are hiring engineers from Google and Apple.").Claims;

        Assert.Equal(4, claims.Count);
        Assert.All(claims, claim => Assert.True(claim.Collective));
        Assert.Single(claims.Select(claim => claim.Group).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void One_list_makes_plain_claims()
    {
        IReadOnlyList<Claim> claims = Reading.Of("China is hiring engineers from London and Berlin.").Claims;

        Assert.Equal(2, claims.Count);
        Assert.All(claims, claim => Assert.False(claim.Collective));
    }

    [Fact]
    public void What_a_speaker_says_of_pay_is_no_offer_of_the_move_that_the_sentence_tells()
    {
        Claim move = Assert.Single(
            Reading.Of("“They are willing to pay top salaries here,” said Anna Miller, who recently moved to Shenzhen.").Claims,
            claim => claim.Type == RelationshipTypes.MovedTo);

        Assert.Empty(move.Qualifiers.Offers);
    }

    [Fact]
    public void An_offer_inside_the_same_words_of_a_speaker_counts() => Assert.Equal(
        ["salary"],
        Assert.Single(
            Reading.Of("“Baidu hired ten engineers from Google by offering higher salaries,” said Anna Miller.").Claims,
            claim => claim.Type == RelationshipTypes.RecruitsFrom).Qualifiers.Offers);

    [Fact]
    public void Years_sums_and_offers_are_read()
    {
        Assert.Equal(PartialDate.From(2016), Assert.Single(Reading.Of("China launched the Thousand Talents Plan in 2016.").Claims).ValidFrom);
        Assert.Equal(
            new Amount("$20 million", 20_000_000, "USD", true),
            Assert.Single(Reading.Of("Tencent invested about $20 million in Baidu.").Claims).Qualifiers.Amount);
        Assert.Equal(
            ["housing", "salary"],
            Assert.Single(Reading.Of("Baidu hired ten engineers from Google by offering higher salaries and housing.").Claims).Qualifiers.Offers);
    }
}
