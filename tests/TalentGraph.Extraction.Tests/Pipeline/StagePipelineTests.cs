using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Pipeline;

namespace TalentGraph.Extraction.Tests.Pipeline;

public sealed class StagePipelineTests
{
    [Fact]
    public void A_wrong_order_is_refused_with_what_is_missing()
    {
        var lexicon = ExtractionLexicon.Load();

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new StagePipeline(new TextStage(lexicon), new CoreferenceStage(lexicon)));

        Assert.StartsWith("The stage CoreferenceStage needs Mentions, which no stage before it gives; put one that gives it first.", refusal.Message, StringComparison.Ordinal);
    }
}
