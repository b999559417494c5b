using TalentGraph.Graph.Projection;

namespace TalentGraph.Graph.Tests.Projection;

public sealed class LikelihoodTests
{
    [Theory]
    [InlineData(new[] { 0.93 }, 0.93)]
    [InlineData(new[] { 0.5, 0.5 }, 0.75)]
    [InlineData(new[] { 0.6, 0.7 }, 0.88)]
    [InlineData(new[] { 0.9, 0.9, 0.9 }, 0.99)]
    [InlineData(new[] { 1.0 }, 0.99)]
    [InlineData(new double[0], 0)]
    public void Evidence_combines_as_independent(double[] confidences, double expected) =>
        Assert.Equal(expected, Likelihood.Combined(confidences.Sum(Likelihood.Weight)));
}
