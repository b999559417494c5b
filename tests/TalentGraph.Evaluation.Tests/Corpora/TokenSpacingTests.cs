using TalentGraph.Evaluation.Corpora;

namespace TalentGraph.Evaluation.Tests.Corpora;

public sealed class TokenSpacingTests
{
    [Theory]
    [InlineData("Kelp , Inc. ( of Oslo ) grew .", "Kelp, Inc. (of Oslo) grew.")]
    [InlineData("the Oslo - based firm", "the Oslo-based firm")]
    [InlineData("she said \" no \" and left", "she said \"no\" and left")]
    [InlineData("Moss 's firm did n't grow", "Moss's firm didn't grow")]
    public void Spaces_stand_where_an_editor_puts_them(string tokens, string expected)
    {
        string[] parts = tokens.Split(' ');
        bool[] spaces = TokenSpacing.Guess(parts);

        Assert.Equal(expected, string.Concat(parts.Select((part, i) => i > 0 && spaces[i] ? " " + part : part)));
    }
}
