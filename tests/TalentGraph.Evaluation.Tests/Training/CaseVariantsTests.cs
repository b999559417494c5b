using TalentGraph.Evaluation.Corpora;
using TalentGraph.Evaluation.Training;

namespace TalentGraph.Evaluation.Tests.Training;

public sealed class CaseVariantsTests
{
    [Fact]
    public void Some_documents_come_again_as_headlines_with_the_same_labels()
    {
        TrainingDocument[] documents = [.. Enumerable.Range(0, 12).Select(i => Document(i, AnnotationCoverage.AllNames))];

        TrainingDocument[] all = [.. CaseVariants.Add(documents)];

        Assert.Equal(["ADA MOSS OPENED THE LABS.", "Ada Moss Opened the Labs."], all.Except(documents).Select(document => document.Text));
        Assert.All(all, document => Assert.Equal(documents[0].Masks, document.Masks));
        Assert.Equal([0, 0, 1], all.Take(3).Select(document => document.Group));
    }

    [Fact]
    public void Partly_annotated_documents_do_not_come_again() =>
        Assert.Single(CaseVariants.Add([Document(0, AnnotationCoverage.Partial)]));

    private static TrainingDocument Document(int group, AnnotationCoverage coverage) => TrainingDocument.From(new LabelledDocument(
        "d", "Ada Moss opened the labs.", [new LabelledSentence(0, 25, [new NamedSpan(0, 8, SpanKind.Person)])], coverage)) with
    {
        Group = group,
    };
}
