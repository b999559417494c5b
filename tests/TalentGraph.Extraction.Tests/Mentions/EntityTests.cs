using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Tests.Mentions;

public sealed class EntityTests
{
    [Theory]
    [InlineData("The talks with Liang Wenfeng (梁文锋) failed.", "Person: Liang Wenfeng")]
    [InlineData("An adviser, Kim Jae-won, agreed.", "Person: Kim Jae-won")]
    [InlineData("They met Dr. Yang Liu there.", "Person: Yang Liu")]
    [InlineData("It was led by researcher Zorblat Quimby.", "Person: Zorblat Quimby")]
    [InlineData("The AI startup Quillmark grew.", "Firm: Quillmark")]
    [InlineData("An engineer at Zhefan left.", "Firm: Zhefan")]
    [InlineData("It works with Lanternfish Capital.", "Firm: Lanternfish Capital")]
    [InlineData("The Ministry of Trade, Skills and Ports agreed.", "Institution: Ministry of Trade, Skills and Ports")]
    [InlineData("She teaches at Ostervik University of Technology.", "Institution: Ostervik University of Technology")]
    [InlineData("The Northern Compute Act passed.", "Policy: Northern Compute Act")]
    [InlineData("The “Harbour of Minds 2031” plan is new.", "Policy: Harbour of Minds 2031")]
    [InlineData("Firms fear US export controls.", "Policy: US export controls")]
    [InlineData("It has an office in Ventspur, Latvia.", "Hub: Ventspur")]
    [InlineData("They live in the Ostervik Digital Zone.", "Hub: Ostervik Digital Zone")]
    public void An_entity_is_found(string text, string entity) => Assert.Contains(entity, Reading.Entities(text));

    [Theory]
    [InlineData("Why China AI Talent Matters", "Firm")]
    [InlineData("Chinese Labs and firms grow.", "Firm")]
    [InlineData("WHO SAID NO", "Institution")]
    [InlineData("By Ada Byron", "Person")]
    [InlineData("It is an oracle of the trade.", "Firm")]
    public void Other_words_are_no_entity_of_a_kind(string text, string kind) =>
        Assert.DoesNotContain(Reading.Of(text).Entities, entity => entity.Kind.ToString() == kind);

    [Fact]
    public void A_demonym_is_a_mention_of_its_country()
    {
        LocalEntity china = Assert.Single(Reading.Of("Several Chinese chip makers grew.").Entities, entity => entity.Kind == EntityKind.Hub);

        Assert.Equal("China", china.Name);
        Assert.Equal(["China"], china.Names);
        Mention mention = Assert.Single(china.Mentions);
        Assert.Equal((MentionForm.Demonym, "Chinese"), (mention.Form, mention.Text));
    }

    [Theory]
    [InlineData("Beijing’s strategy changed.", "Institution: Government of China")]
    [InlineData("Beijing has implemented new rules.", "Institution: Government of China")]
    [InlineData("She works in Beijing.", "Hub: Beijing")]
    [InlineData("Beijing’s AI scene grows.", "Hub: Beijing")]
    public void A_capital_is_a_city_or_a_government(string text, string entity) => Assert.Contains(entity, Reading.Entities(text));

    [Fact]
    public void A_title_lies_outside_the_mention_and_is_an_attribute()
    {
        LocalEntity person = Assert.Single(Reading.Of("They met Senator Anna Miller there.").Entities);

        Assert.Equal("Anna Miller", person.Name);
        Assert.Equal("Senator", person.Attributes.Title);
        Assert.Equal("person:anna miller", person.Key);
    }
}
