using TalentGraph.Evaluation.Gold;
using TalentGraph.Evaluation.Training.Relations;
using TalentGraph.Extraction;
using TalentGraph.Extraction.Relations.Learned;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Graph.Model;

namespace TalentGraph.Evaluation.Tests.Training.Relations;

public sealed class RelationTrainerTests
{
    private static readonly string[] Firms =
        ["Google", "Baidu", "Tencent", "Alibaba", "Intel", "Nvidia", "Samsung", "Siemens", "Huawei", "Microsoft", "Amazon", "Apple"];

    // No rule knows this phrasing.
    private const string Unseen = "Oracle wields its saddle over Salesforce.";

    [Fact]
    public void What_was_learned_is_claimed_with_the_telling_words()
    {
        Claim claim = Assert.Single(Extractor(Train()).Read(Article("new.txt", Unseen)).Claims);

        Assert.Equal("firm:oracle ACQUIRED firm:salesforce", $"{claim.Subject} {claim.Type} {claim.Object}");
        Assert.Equal(Unseen, claim.Quote);
        Assert.StartsWith("model ACQUIRED by “", claim.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_direction_is_not_claimed_of_the_same_words()
    {
        ArticleReading reading = Extractor(Train()).Read(Article("new.txt", "Salesforce wields its saddle over Oracle."));

        Assert.Equal(["firm:salesforce"], reading.Claims.Select(claim => claim.Subject));
    }

    [Fact]
    public void Near_misses_of_the_training_are_not_claimed() =>
        Assert.Empty(Extractor(Train()).Read(Article("new.txt", "Oracle wields its bridle under Salesforce.")).Claims);

    [Fact]
    public void The_same_articles_give_the_same_model_to_the_byte() => Assert.Equal(Train(), Train());

    [Fact]
    public void Too_few_articles_are_refused() => Assert.Equal(
        "1 annotated articles were given, but at least 5 are needed, one for each fold. Give a folder with more.",
        Assert.Throws<InvalidDataException>(() => RelationTrainer.Train(
            [Annotated(0)], new RelationTrainingOptions(), TestContext.Current.CancellationToken)).Message);

    [Fact]
    public void Cross_validation_scores_every_article_once()
    {
        GoldReport report = RelationTrainer.CrossValidate(
            [.. Enumerable.Range(0, 40).Select(Annotated)], 4, new RelationTrainingOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(40, report.Articles);
        Assert.Equal(new Count(40, 0, 0), report.Claims);
    }

    private static byte[] Train() => RelationTrainer.Train(
        [.. Enumerable.Range(0, 40).Select(Annotated)], new RelationTrainingOptions(), TestContext.Current.CancellationToken);

    private static RuleExtractor Extractor(byte[] model) => new(
        NameTagger.LoadShipped(), lexicon => new LearnedJudge(lexicon, new RelationModel(RelationModelFile.Read(model))));

    private static AnnotatedArticle Annotated(int number)
    {
        string one = Firms[number % Firms.Length];
        string other = Firms[(number + 1 + (number / Firms.Length)) % Firms.Length];
        string third = Firms[(number + 7) % Firms.Length];
        string right = $"{one} wields its saddle over {other}.";
        string text = $"{right}\n\n{one} wields its bridle under {third}.\n";
        string json = $$"""
            {
              "article": "{{number:D3}}.txt",
              "entities": [
                { "key": "a", "kind": "Firm", "subkind": "company", "names": ["{{one}}"] },
                { "key": "b", "kind": "Firm", "subkind": "company", "names": ["{{other}}"] },
                { "key": "c", "kind": "Firm", "subkind": "company", "names": ["{{third}}"] }
              ],
              "claims": [
                { "subject": "a", "type": "ACQUIRED", "object": "b", "modality": "reported", "temporalStatus": "current", "quote": "{{right}}" }
              ],
              "traps": [],
              "trapEntities": []
            }
            """;
        return new AnnotatedArticle(GoldReader.Read(json, "test.json"), text);
    }

    private static Article Article(string file, string text) => new()
    {
        Id = file,
        Source = file,
        Title = file,
        Text = text,
        TextHash = "",
        Extractor = "",
    };
}
