using TalentGraph.Graph.Origins;

namespace TalentGraph.Graph.Tests.Origins;

public sealed class TextSignatureTests
{
    private static readonly string Text = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i * i % 101} next{i}"));

    [Fact]
    public void Case_and_punctuation_do_not_count() =>
        Assert.Equal(1, TextSignature.Similarity(TextSignature.Of(Text), TextSignature.Of("“" + Text.ToUpperInvariant().Replace(" ", ", ", StringComparison.Ordinal) + "”")));

    [Fact]
    public void The_estimate_is_near_the_share_in_common()
    {
        string[] words = Text.Split(' ');
        string half = string.Join(' ', words[..200]);
        Assert.InRange(TextSignature.Similarity(TextSignature.Of(Text), TextSignature.Of(half)), 0.4, 0.6);
    }

    [Fact]
    public void Near_copies_share_a_band()
    {
        byte[] copy = TextSignature.Of("By our desk. " + Text);
        Assert.NotEmpty(TextSignature.BandsOf(TextSignature.Of(Text)).Intersect(TextSignature.BandsOf(copy)));
    }

    [Fact]
    public void A_short_text_has_no_signature_and_resembles_nothing()
    {
        Assert.Empty(TextSignature.Of("Too short to tell."));
        Assert.Equal(0, TextSignature.Similarity([], []));
        Assert.Empty(TextSignature.BandsOf([]));
    }

    [Fact]
    public void Han_text_is_cut_by_character()
    {
        string text = string.Concat(Enumerable.Range(0, 60).Select(i => (char)('\u4E00' + (i * 7))));
        Assert.InRange(TextSignature.Similarity(TextSignature.Of(text), TextSignature.Of(text[..55])), 0.8, 1);
    }
}
