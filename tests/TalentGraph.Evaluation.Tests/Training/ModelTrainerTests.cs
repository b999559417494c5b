using TalentGraph.Evaluation.Training;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;
using TalentGraph.Testing;

namespace TalentGraph.Evaluation.Tests.Training;

public sealed class ModelTrainerTests
{
    private static readonly ModelTrainingOptions Options = new()
    {
        DataFolders = [Repository.PathOf("data", "annotated")],
        MaxFeatures = 20_000,
        FirstEpochs = 2,
        SecondEpochs = 2,
        VoteEpochs = 1,
        Folds = 2,
    };

    [Fact]
    public async Task Training_repeats_to_the_byte_and_gives_a_tagger_that_works()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        byte[] first = await ModelTrainer.TrainAsync(Options, null, cancellationToken);
        byte[] second = await ModelTrainer.TrainAsync(Options, null, cancellationToken);

        Assert.Equal(first, second);
        const string Text = "The firm has opened an office in Singapore.";
        Token[] tokens = [.. Tokenizer.Tokenize(Text)];
        NameMention mention = Assert.Single(NameTagger.Load(first).Tag(Text, tokens, [tokens.Length]));
        Assert.Equal((NameClass.Place, 7, 8), (mention.Class, mention.FirstToken, mention.EndToken));
    }

    [Fact]
    public async Task A_folder_without_corpora_is_refused()
    {
        var options = new ModelTrainingOptions { DataFolders = [Repository.PathOf("src")] };

        var error = await Assert.ThrowsAsync<InvalidDataException>(
            () => ModelTrainer.TrainAsync(options, null, TestContext.Current.CancellationToken));

        Assert.Equal($"None of the known corpora stands in {Repository.PathOf("src")}. docs/models.md lists their paths.", error.Message);
    }
}
