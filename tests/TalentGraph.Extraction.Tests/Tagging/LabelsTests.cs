using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Extraction.Tests.Tagging;

public sealed class LabelsTests
{
    [Fact]
    public void A_mention_that_began_goes_on_in_its_own_class_until_its_last_token()
    {
        int expected = (1 << Labels.Inside(NameClass.Place)) | (1 << Labels.Last(NameClass.Place));

        Assert.Equal(expected, Labels.After(Labels.Begin(NameClass.Place)));
        Assert.Equal(expected, Labels.After(Labels.Inside(NameClass.Place)));
    }

    [Fact]
    public void After_a_whole_mention_anything_may_begin_but_nothing_goes_on()
    {
        Assert.Equal(Labels.Initial, Labels.After(Labels.Unit(NameClass.Person)));
        Assert.Equal(Labels.Initial, Labels.After(Labels.Last(NameClass.Organization)));
    }

    [Theory]
    [InlineData(0, 1, 4)]
    [InlineData(0, 2, 1)]
    [InlineData(1, 3, 2)]
    [InlineData(2, 3, 3)]
    public void A_token_of_a_person_has_the_label_of_its_place(int token, int end, int expected) =>
        Assert.Equal(expected, Labels.At(NameClass.Person, token, 0, end));

    [Fact]
    public void A_sentence_ends_only_where_a_mention_may_end()
    {
        Assert.Equal(0, Labels.Final & (1 << Labels.Begin(NameClass.Person)));
        Assert.Equal(0, Labels.Final & (1 << Labels.Inside(NameClass.Place)));
        Assert.NotEqual(0, Labels.Final & (1 << Labels.Last(NameClass.Organization)));
        Assert.NotEqual(0, Labels.Final & (1 << Labels.Unit(NameClass.Place)));
    }
}
