using System.Diagnostics;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tests.Tagging;

/// <summary>The shipped model on sentences of our own.</summary>
public sealed class NameTaggerTests
{
    private static readonly NameTagger Tagger = NameTagger.LoadShipped();

    [Theory]
    [InlineData("Maria Lindqvist joined Ericsson in Stockholm last year.", "Person:Maria Lindqvist|Organization:Ericsson|Place:Stockholm")]
    [InlineData("The University of Toronto has hired David Chen.", "Organization:University of Toronto|Person:David Chen")]
    [InlineData("It was a good year for small shops.", "")]
    public void Names_are_found_with_span_and_class(string sentence, string expected) =>
        Assert.Equal(expected, string.Join('|', Tag(sentence)));

    [Fact]
    public void A_name_is_a_calibrated_guess()
    {
        const string Text = "Maria Lindqvist lives in Stockholm.";
        Token[] tokens = [.. Tokenizer.Tokenize(Text)];

        Assert.All(Tagger.Tag(Text, tokens, [tokens.Length]), mention => Assert.InRange(mention.Probability, 0.8f, 1f));
    }

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Empty(Tagger.Tag("", [], []));

    [Fact]
    public void Sentence_ends_that_do_not_reach_the_last_token_are_refused()
    {
        const string Text = "Oslo grows fast";
        Token[] tokens = [.. Tokenizer.Tokenize(Text)];

        var error = Assert.Throws<ArgumentException>(() => Tagger.Tag(Text, tokens, [2]));

        Assert.StartsWith("The last sentence ends at token 2, but there are 3 tokens; the last end must be their number.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_article_gives_the_same_answer_on_many_threads()
    {
        const string Text = "Maria Lindqvist joined Ericsson in Stockholm. Lindqvist had worked for Nokia.";
        Token[] tokens = [.. Tokenizer.Tokenize(Text)];
        IReadOnlyList<NameMention> alone = Tagger.Tag(Text, tokens, [8, tokens.Length]);
        var answers = new IReadOnlyList<NameMention>[64];

        Parallel.For(0, answers.Length, i => answers[i] = Tagger.Tag(Text, tokens, [8, tokens.Length]));

        Assert.All(answers, answer => Assert.Equal(alone, answer));
    }

    [Fact]
    public void One_hundred_thousand_capitalised_words_in_a_row_are_read_in_linear_time()
    {
        string text = string.Join(' ', Enumerable.Repeat("Alpha", 100_000));
        Token[] tokens = [.. Tokenizer.Tokenize(text)];
        var watch = Stopwatch.StartNew();

        Tagger.Tag(text, tokens, [tokens.Length]);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static IEnumerable<string> Tag(string text)
    {
        Token[] tokens = [.. Tokenizer.Tokenize(text)];
        return Tagger.Tag(text, tokens, [tokens.Length])
            .Select(mention => $"{mention.Class}:{text[tokens[mention.FirstToken].Start..tokens[mention.EndToken - 1].End]}");
    }
}
