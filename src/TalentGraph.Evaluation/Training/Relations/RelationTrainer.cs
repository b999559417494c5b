using TalentGraph.Evaluation.Gold;
using TalentGraph.Extraction;
using TalentGraph.Extraction.Pipeline;
using TalentGraph.Extraction.Relations.Learned;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Graph.Model;

namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>Trains and cross-validates the relation model on annotated articles. The same articles and options give the same model.</summary>
public static class RelationTrainer
{
    /// <summary>Scores every article by a model that was trained on the other folds only.</summary>
    /// <param name="articles">Annotated articles with their texts, in order.</param>
    /// <param name="folds">Number of parts, at least 2; the article's place in the list modulo this is its part.</param>
    /// <param name="options">How to train.</param>
    /// <param name="cancellationToken">Ends the training.</param>
    public static GoldReport CrossValidate(
        IReadOnlyList<AnnotatedArticle> articles, int folds, RelationTrainingOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var tagger = NameTagger.LoadShipped();
        return CrossValidate(articles, [.. Enumerable.Repeat(tagger, folds)], options, cancellationToken);
    }

    /// <summary>The same with a tagger for each fold, which may be one that has not seen the fold's articles.</summary>
    internal static GoldReport CrossValidate(
        IReadOnlyList<AnnotatedArticle> articles,
        IReadOnlyList<NameTagger> taggers,
        RelationTrainingOptions options,
        CancellationToken cancellationToken)
    {
        int folds = taggers.Count;
        List<TrainingPair> pairs = Collect(articles, taggers);
        var readings = new (GoldArticle, ArticleReading)[articles.Count];
        Parallel.For(0, folds, new ParallelOptions { CancellationToken = cancellationToken }, fold =>
        {
            RelationWeights weights = RelationRun.Train(
                [.. pairs.Where(pair => pair.Group % folds != fold).Select(pair => pair with { Group = pair.Group / folds })], options, cancellationToken);
            var extractor = new RuleExtractor(taggers[fold], lexicon => new LearnedJudge(lexicon, new RelationModel(weights)));
            for (int i = fold; i < articles.Count; i += folds)
            {
                readings[i] = (articles[i].Gold, extractor.Read(PlainArticle(articles[i].Gold.File, articles[i].Text)));
            }
        });
        return GoldScorer.Score(readings);
    }

    /// <summary>Trains on annotated articles and gives the content of the model file.</summary>
    /// <param name="articles">Annotated articles with their texts, in order.</param>
    /// <param name="options">How to train.</param>
    /// <param name="cancellationToken">Ends the training.</param>
    /// <exception cref="InvalidDataException">There are fewer articles than folds.</exception>
    public static byte[] Train(
        IReadOnlyList<AnnotatedArticle> articles, RelationTrainingOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        if (articles.Count < options.Folds)
        {
            throw new InvalidDataException(
                $"{articles.Count} annotated articles were given, but at least {options.Folds} are needed, one for each fold. Give a folder with more.");
        }

        return RelationModelFile.Write(RelationRun.Train(Collect(articles, [NameTagger.LoadShipped()]), options, cancellationToken));
    }

    // An article's pairs are found by the tagger of its fold.
    internal static List<TrainingPair> Collect(IReadOnlyList<AnnotatedArticle> articles, IReadOnlyList<NameTagger> taggers)
    {
        PairCollector? collector = null;
        var pairs = new List<TrainingPair>();
        for (int fold = 0; fold < taggers.Count; fold++)
        {
            var extractor = new RuleExtractor(taggers[fold], lexicon => collector = new PairCollector(lexicon));
            for (int i = fold; i < articles.Count; i += taggers.Count)
            {
                collector!.Pairs.Clear();
                ReadingDraft draft = extractor.Draft(PlainArticle(articles[i].Gold.File, articles[i].Text));
                var labels = new PairLabels(articles[i].Gold, draft);
                int group = i;
                pairs.AddRange(collector.Pairs.Select(pair => labels.Label(group, pair)));
            }
        }

        return [.. pairs.OrderBy(pair => pair.Group)];
    }

    private static Article PlainArticle(string file, string text) => new()
    {
        Id = file,
        Source = file,
        Title = file,
        Text = text,
        TextHash = "",
        Extractor = "",
    };
}
