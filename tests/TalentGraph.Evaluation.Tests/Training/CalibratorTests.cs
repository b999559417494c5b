using TalentGraph.Evaluation.Training;
using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.Tests.Training;

public sealed class CalibratorTests
{
    [Fact]
    public void Without_documents_the_probabilities_stay_as_they_are()
    {
        var weights = new TaggerWeights([], [], 1, new float[Labels.Lanes * Labels.Lanes], [9, 9, 9, 9, 9, 9]);

        Assert.Equal([1f, 0f, 1f, 0f, 1f, 0f], Calibrator.Calibrate(weights, []).Calibration);
    }
}
