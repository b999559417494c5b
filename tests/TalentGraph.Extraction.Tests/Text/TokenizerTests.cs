using FsCheck;
using FsCheck.Fluent;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("China's NDRC", "China|'s|NDRC")]
    [InlineData("Beijing’s plan", "Beijing|’s|plan")]
    [InlineData("the U.S. Senate", "the|U.S.|Senate")]
    [InlineData("J. Robert", "J.|Robert")]
    [InlineData("from Levels.fyi, they", "from|Levels.fyi|,|they")]
    [InlineData("a Paris-based firm", "a|Paris|-|based|firm")]
    [InlineData("GPT-4 and 5G", "GPT|-|4|and|5G")]
    [InlineData("$1.5 billion in 2,000", "$|1.5|billion|in|2,000")]
    [InlineData("Xi’an didn't", "Xi’an|didn't")]
    [InlineData("Liang (梁文锋) said", "Liang|(|梁|文|锋|)|said")]
    [InlineData("end.Then", "end|.|Then")]
    [InlineData("it ended.", "it|ended|.")]
    [InlineData("", "")]
    public void A_text_is_cut_into_tokens(string text, string tokens) => Assert.Equal(
        tokens, string.Join('|', Tokenizer.Tokenize(text).Select(token => token.In(text).ToString())));

    [Fact]
    public void Capitals_line_starts_and_spaces_are_known()
    {
        IReadOnlyList<Token> tokens = Tokenizer.Tokenize("A US\nlab's");

        Assert.Equal(TokenShape.Capitalised | TokenShape.SpaceBefore | TokenShape.StartsLine, tokens[0].Shape);
        Assert.Equal(TokenShape.Capitalised | TokenShape.AllCaps | TokenShape.SpaceBefore, tokens[1].Shape);
        Assert.Equal(TokenShape.SpaceBefore | TokenShape.StartsLine, tokens[2].Shape);
        Assert.Equal(TokenShape.None, tokens[3].Shape);
    }

    [Fact]
    public void Every_character_but_white_space_is_in_one_token() => Prop.ForAll<string>(text =>
    {
        string source = text ?? "";
        int at = 0;
        foreach (Token token in Tokenizer.Tokenize(source))
        {
            bool onlySpaceBetween = token.Start >= at && token.End > token.Start
                && source.AsSpan(at, token.Start - at).ToString().All(c => char.IsWhiteSpace(c) || c is '\0' or '\u200B' or '\uFEFF' or '\u00AD');
            if (!onlySpaceBetween)
            {
                return false;
            }

            at = token.End;
        }

        return source[at..].All(c => char.IsWhiteSpace(c) || c is '\0' or '\u200B' or '\uFEFF' or '\u00AD');
    }).QuickCheckThrowOnFailure();
}
