using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Tests.Mentions;

public sealed class TaggedMentionsTests
{
    private const string Story = """
        Ragna Tillerup wrote the letter in May, and Wolkenzug answered it a week later, which surprised nobody in the harbour.

        Leave a comment
        Teresita Hallbeck wrote on Sunday.
        """;

    [Fact]
    public void A_name_that_no_list_holds_is_found()
    {
        Assert.Contains("Person: Ragna Tillerup", Reading.Entities(Story));
        Assert.Contains("Firm: Wolkenzug", Reading.Entities(Story));
    }

    [Fact]
    public void Names_in_site_furniture_do_not_count() =>
        Assert.DoesNotContain("Person: Teresita Hallbeck", Reading.Entities(Story));

    [Fact]
    public void One_name_is_of_the_class_with_the_most_weight()
    {
        var name = new TaggedName();
        name.Add(new NameMention(0, 1, NameClass.Person, 0.6f));
        name.Add(new NameMention(9, 10, NameClass.Organization, 0.5f));
        name.Add(new NameMention(20, 21, NameClass.Organization, 0.6f));

        Assert.Equal(NameClass.Organization, name.Class);
    }

    [Fact]
    public void A_cue_in_the_words_around_outweighs_one_unsure_place()
    {
        var name = new TaggedName();
        var tally = new NameTally();
        name.Add(new NameMention(0, 1, NameClass.Person, 0.6f));
        tally.Add(EntityKind.Firm, "startup", 1);
        name.Weigh(tally);

        Assert.Equal(NameClass.Organization, name.Class);
    }

    [Fact]
    public void The_tagger_speaks_for_and_against_the_very_tokens_only()
    {
        var names = new TaggedNames([new NameMention(3, 5, NameClass.Place, 0.9f)]);

        Assert.True(names.Support(EntityKind.Hub, 3, 5));
        Assert.True(names.Oppose(EntityKind.Firm, 3, 5));
        Assert.False(names.Support(EntityKind.Hub, 3, 4));
        Assert.False(names.Oppose(EntityKind.Firm, 3, 4));
    }
}
