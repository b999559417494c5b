using System.Runtime.CompilerServices;
using TalentGraph.Evaluation.Gold;
using TalentGraph.Evaluation.Training.Relations;

namespace TalentGraph.Evaluation.Tests.Gold;

/// <summary>
/// The floor under which no change may push the extractor on the annotated training articles. The relation model that scores an article has
/// not seen it.
/// </summary>
public sealed class AnnotatedCorpusTests
{
    [Fact]
    public async Task Precision_recall_and_traps_stay_above_the_floor()
    {
        string folder = Path.Combine(Path.GetDirectoryName(Here())!, "../../../data/annotated/train");
        IReadOnlyList<AnnotatedArticle> articles = await AnnotatedArticle.ReadFolderAsync(folder, TestContext.Current.CancellationToken);

        GoldReport report = RelationTrainer.CrossValidate(articles, 3, new RelationTrainingOptions(), TestContext.Current.CancellationToken);

        Assert.InRange(report.Claims.Precision, 0.86, 1);
        Assert.InRange(report.Claims.Recall, 0.28, 1);
        Assert.InRange(report.Entities.Precision, 0.88, 1);
        Assert.InRange(report.TrapsHit.Value, 0, 0.01);
        Assert.Equal(0, report.NotVerbatim);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
