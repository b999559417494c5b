using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tests.Tagging;

public sealed class PhraseGazetteerTests
{
    private const ushort Hub = 1 << (int)GazetteerList.Hub;
    private const ushort Firm = 1 << (int)GazetteerList.Firm;

    [Fact]
    public void A_name_of_one_token_is_marked_whole() =>
        Assert.Equal(new GazetteerMark(0, 0, Hub), Mark("from Oslo to Rome", ("Oslo", GazetteerList.Hub))[1]);

    [Fact]
    public void A_longer_name_is_marked_where_it_begins_and_goes_on()
    {
        GazetteerMark[] marks = Mark("at Big River Labs", ("Big River Labs", GazetteerList.Firm));

        Assert.Equal([default, new(Firm, 0, 0), new(0, Firm, 0), new(0, Firm, 0)], marks);
    }

    [Fact]
    public void Signs_spaces_and_capitals_do_not_count() =>
        Assert.Equal(new GazetteerMark(0, 0, Hub), Mark("the U.S. economy", ("us", GazetteerList.Hub))[1]);

    [Fact]
    public void A_name_in_two_lists_has_both_marks() =>
        Assert.Equal(
            new GazetteerMark(0, 0, Hub | Firm),
            Mark("Amazon", ("Amazon", GazetteerList.Hub), ("Amazon", GazetteerList.Firm))[0]);

    [Fact]
    public void A_name_does_not_cross_a_sentence_end()
    {
        const string Text = "Big River";
        Token[] tokens = [.. Tokenizer.Tokenize(Text)];
        var marks = new GazetteerMark[2];

        new PhraseGazetteer([("Big River", GazetteerList.Firm)]).Mark(Text, tokens, [1, 2], marks);

        Assert.All(marks, mark => Assert.True(mark.IsEmpty));
    }

    private static GazetteerMark[] Mark(string text, params (string Name, GazetteerList List)[] phrases)
    {
        Token[] tokens = [.. Tokenizer.Tokenize(text)];
        var marks = new GazetteerMark[tokens.Length];
        new PhraseGazetteer(phrases).Mark(text, tokens, [tokens.Length], marks);
        return marks;
    }
}
