using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Tests.Text;

public sealed class NameGramsTests
{
    [Theory]
    [InlineData("ai", "_ai ai_")]
    [InlineData("x ai", "_x_ x_a _ai ai_")]
    [InlineData("nana", "_na nan ana na_")]
    public void Trigrams_mark_both_ends(string folded, string expected) =>
        Assert.Equal(expected, string.Join(' ', NameGrams.Trigrams(folded)));

    [Theory]
    [InlineData("腾讯", "腾 讯 腾讯")]
    [InlineData("百度 ai 百", "百 度 百度")]
    [InlineData("𠀀a𠀁", "𠀀 𠀁")]
    [InlineData("tencent", "")]
    public void Han_text_gives_characters_and_pairs_of_neighbours(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', NameGrams.Han(text)));
}
