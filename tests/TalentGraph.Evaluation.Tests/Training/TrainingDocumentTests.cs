using TalentGraph.Evaluation.Corpora;
using TalentGraph.Evaluation.Training;
using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.Tests.Training;

public sealed class TrainingDocumentTests
{
    [Fact]
    public void A_name_gives_its_tokens_one_label_each_and_the_rest_is_outside()
    {
        TrainingDocument document = From(AnnotationCoverage.AllNames);

        Assert.Equal([1 << Labels.Begin(NameClass.Person), 1 << Labels.Last(NameClass.Person), 1, 1, 1], document.Masks.Select(mask => (int)mask));
    }

    [Fact]
    public void Where_other_names_were_not_annotated_they_stay_possible() =>
        Assert.Equal(Labels.NotNamed, From(AnnotationCoverage.ThreeClasses).Masks[2]);

    [Fact]
    public void Where_only_some_names_were_annotated_a_capital_may_be_anything_but_a_small_letter_no_name()
    {
        TrainingDocument document = From(AnnotationCoverage.Partial);

        Assert.Equal(Labels.NotNamed, document.Masks[2]);
        Assert.Equal(Labels.All, document.Masks[3]);
    }

    private static TrainingDocument From(AnnotationCoverage coverage) => TrainingDocument.From(new LabelledDocument(
        "d", "Ada Moss left Kelp.", [new LabelledSentence(0, 19, [new NamedSpan(0, 8, SpanKind.Person)])], coverage));
}
