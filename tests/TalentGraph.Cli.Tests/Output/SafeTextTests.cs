using TalentGraph.Cli.Output;

namespace TalentGraph.Cli.Tests.Output;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain “Zürich” 深圳", "plain “Zürich” 深圳")]
    [InlineData("a\u001b[2Jb", "a\uFFFD[2Jb")]
    [InlineData("a\u009b31mb", "a\uFFFD31mb")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("abc\u202Edef", "abc\uFFFDdef")]
    public void A_line_holds_nothing_that_moves_the_cursor_or_turns_the_text(string text, string safe) =>
        Assert.Equal(safe, SafeText.Line(text));

    [Fact]
    public void A_block_keeps_line_feeds_and_tabs() =>
        Assert.Equal("a\n\tb \uFFFD", SafeText.Block("a\n\tb\r\u0007"));
}
