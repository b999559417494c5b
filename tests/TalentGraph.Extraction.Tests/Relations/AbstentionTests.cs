using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Tests.Relations;

public sealed class AbstentionTests
{
    [Theory]
    [InlineData("If Tencent acquires Baidu, many engineers will leave.", "Supposed: Tencent ACQUIRED Baidu")]
    [InlineData("Tencent acquired Baidu.", "")]
    [InlineData("Tencent thrives.", "")]
    public void What_a_sentence_only_supposes_is_told_with_its_words(string text, string told)
    {
        ArticleReading reading = Reading.Of(text);

        Assert.Equal(told, string.Join("; ", reading.Abstentions.Select(one => $"{one.Reason}: {one.Subject?.In(text)} {one.Type} {one.Object?.In(text)}")));
        Assert.All(reading.Abstentions, one => Assert.Equal(text, one.Sentence.In(text)));
    }

    [Fact]
    public void What_another_sentence_claims_is_still_told_where_it_is_only_supposed()
    {
        ArticleReading reading = Reading.Of("Tencent acquired Baidu. Perhaps Tencent acquires Baidu again.");

        Assert.Equal(["ACQUIRED"], reading.Claims.Select(claim => claim.Type));
        Assert.Equal([24], reading.Abstentions.Select(one => one.Sentence.Start));
    }

    [Fact]
    public void A_sentence_as_long_as_a_table_is_told_once()
    {
        string text = "Tencent and Baidu " + string.Concat(Enumerable.Repeat("hire and ", 150)) + "hire.";

        Abstention abstention = Assert.Single(Reading.Of(text).Abstentions);

        Assert.Equal((AbstentionReason.TooLong, null, null), (abstention.Reason, abstention.Type, abstention.Subject));
    }

    [Fact]
    public void No_more_are_told_than_a_reader_could_want()
    {
        string text = string.Join(' ', Enumerable.Repeat("If Tencent acquires Baidu, many will leave.", 300));

        Assert.Equal(ArticleReading.MaxAbstentions, Reading.Of(text).Abstentions.Count);
    }
}
