using TalentGraph.Evaluation.Corpora;
using TalentGraph.Evaluation.NameRecognition;

namespace TalentGraph.Evaluation.Tests.NameRecognition;

public sealed class NameRecognitionScorerTests
{
    private static readonly LabelledDocument Document = new(
        "d",
        "Ada Moss left Kelp.\nOslo grew.",
        [
            new LabelledSentence(0, 19, [new NamedSpan(0, 8, SpanKind.Person), new NamedSpan(14, 18, SpanKind.Organization)]),
            new LabelledSentence(20, 30, [new NamedSpan(20, 24, SpanKind.Place)]),
        ],
        AnnotationCoverage.AllNames);

    [Fact]
    public void Only_the_exact_span_with_the_same_kind_is_right()
    {
        NameRecognitionReport report = Score((0, 8, SpanKind.Person, 0.9), (14, 18, SpanKind.Place, 0.6), (20, 29, SpanKind.Place, 0.7));

        Assert.Equal(new NameScore(1, 3, 3), report.Overall);
        Assert.Equal(1.0 / 3, report.Overall.F1, 9);
        Assert.Equal(new NameScore(0, 2, 1), report.ByKind.Single(kind => kind.Kind == SpanKind.Place).Score);
    }

    [Fact]
    public void A_name_that_is_found_twice_is_right_once() =>
        Assert.Equal(new NameScore(1, 2, 3), Score((0, 8, SpanKind.Person, 0.9), (0, 8, SpanKind.Person, 0.9)).Overall);

    [Fact]
    public void Errors_stand_by_falling_probability_and_tell_what_was_annotated()
    {
        NameRecognitionReport report = Score((14, 18, SpanKind.Place, 0.6), (20, 29, SpanKind.Place, 0.7));

        Assert.Equal(
            ["Oslo grew:Place:", "Kelp:Place:Organization", "Ada Moss::Person", "Kelp::Organization", "Oslo::Place"],
            report.Errors.Select(error => $"{error.Name}:{error.Predicted}:{error.Annotated}"));
    }

    [Fact]
    public void The_interval_holds_the_score_and_repeats()
    {
        NameRecognitionReport report = Score((0, 8, SpanKind.Person, 0.9));

        Assert.InRange(report.Overall.F1, report.LowF1, report.HighF1);
        Assert.Equal(report.LowF1, Score((0, 8, SpanKind.Person, 0.9)).LowF1);
    }

    [Fact]
    public void Reliability_compares_what_was_said_with_what_was_right()
    {
        NameRecognitionReport report = Score((0, 8, SpanKind.Person, 0.95), (14, 18, SpanKind.Place, 0.91), (20, 24, SpanKind.Place, 0.35));

        Assert.Equal([(0.3, 1, 1.0), (0.9, 2, 0.5)], report.Reliability.Select(bin => (bin.From, bin.Predicted, bin.Precision)));
        Assert.Equal(0.93, report.Reliability[1].MeanProbability, 9);
    }

    private static NameRecognitionReport Score(params (int Start, int End, SpanKind Kind, double Probability)[] names) =>
        NameRecognitionScorer.Score([Document], new Fixed([.. names.Select(name =>
            new RecognizedName(new NamedSpan(name.Start, name.End, name.Kind), name.Probability))]));

    private sealed class Fixed(IReadOnlyList<RecognizedName> names) : INameRecognizer
    {
        public IReadOnlyList<RecognizedName> Recognize(LabelledDocument document) => names;
    }
}
