using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tests.Tagging;

public sealed class TokenColumnsTests
{
    [Fact]
    public void A_run_holds_neighbouring_capitalised_words_and_what_is_glued_between_them()
    {
        TokenColumns columns = Analyze("she runs Blue-Sky Labs in Oslo");

        Assert.Equal(2, columns.RunStarts[4]);
        Assert.Equal(6, columns.RunEnds[4]);
        Assert.Equal(columns.RunStarts[6], columns.RunEnds[6]);
    }

    [Fact]
    public void Digits_count_alike_in_the_lower_case_form()
    {
        TokenColumns columns = Analyze("in 1998 or 2004");

        Assert.Equal(columns.Lowers[1], columns.Lowers[3]);
        Assert.NotEqual(columns.Forms[1], columns.Forms[3]);
    }

    [Theory]
    [InlineData("FIRM OPENS NEW LAB IN OSLO", "InCapitalLine")]
    [InlineData("Firm Opens New Lab in Oslo", "InTitleLine")]
    [InlineData("The firm opens a new lab in Oslo", "None")]
    public void Headlines_are_known_by_their_capitals(string line, string expected) =>
        Assert.Equal(expected, (Analyze(line).Traits[1] & (TokenTraits.InCapitalLine | TokenTraits.InTitleLine)).ToString());

    [Fact]
    public void Words_remember_how_they_are_written_elsewhere_in_the_article()
    {
        TokenColumns columns = Analyze("Apple grew . an apple fell near Apple again");

        Assert.Equal(1, columns.Words.SmallCount(0));
        Assert.Equal(1, columns.Words.CapitalCount(0));
    }

    private static TokenColumns Analyze(string text)
    {
        Token[] tokens = [.. Tokenizer.Tokenize(text)];
        var columns = new TokenColumns();
        columns.Analyze(text, tokens, [tokens.Length]);
        return columns;
    }
}
