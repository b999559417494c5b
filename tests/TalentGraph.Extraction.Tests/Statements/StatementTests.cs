using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Tests.Statements;

public sealed class StatementTests
{
    [Theory]
    [InlineData("“We will never leave this town,” said Anna Miller.", "person:anna miller", "We will never leave this town,")]
    [InlineData("\"We will never leave this town,\" Anna Miller said.", "person:anna miller", "We will never leave this town,")]
    [InlineData("Anna Miller said: “We will never leave this town.”", "person:anna miller", "We will never leave this town.")]
    [InlineData("Anna Miller warned that the town would lose its engineers.", "person:anna miller", "the town would lose its engineers")]
    [InlineData("The town would lose its engineers, Anna Miller said.", "person:anna miller", "The town would lose its engineers")]
    public void Speech_has_a_speaker_and_words(string text, string speaker, string words)
    {
        Statement statement = Assert.Single(Reading.Of(text).Statements);

        Assert.Equal((speaker, words), (statement.Speaker, statement.Text));
        Assert.Equal(words, statement.Span.In(text));
    }

    [Fact]
    public void A_quotation_goes_on_after_its_speaker_is_named()
    {
        IReadOnlyList<Statement> statements = Reading.Of("“We stay in this town,” said Anna Miller. “There is nowhere better to be.”").Statements;

        Assert.Equal(2, statements.Count);
        Assert.All(statements, statement => Assert.Equal("person:anna miller", statement.Speaker));
    }

    [Theory]
    [InlineData("Its “highly strategic” effort failed, said nobody.")]
    [InlineData("“Nobody knows who said this thing,” it was said.")]
    public void Scare_quotes_and_unnamed_speakers_make_no_statement(string text) => Assert.Empty(Reading.Of(text).Statements);

    [Fact]
    public void A_claim_inside_speech_is_attributed()
    {
        Claim claim = Assert.Single(Reading.Of("“Baidu hired ten engineers from Google,” said Anna Miller.").Claims);

        Assert.Equal(("RECRUITS_FROM", "person:anna miller"), (claim.Type, claim.AttributedTo));
    }
}
