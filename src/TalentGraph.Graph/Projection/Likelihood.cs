namespace TalentGraph.Graph.Projection;

/// <summary>
/// Sums evidence in whole numbers, so that the order of adding cannot show: a confidence c weighs −ln(1 − c) millionths,
/// and the sum of weights W stands for 1 − e^−W, which is 1 − Π (1 − c).
/// </summary>
internal static class Likelihood
{
    /// <summary>No number of sources makes a report certain.</summary>
    public const double Highest = 0.99;

    private const double Scale = 1e6;
    private const double HighestWeighed = 0.9999;
    private const int Decimals = 4;

    public static long Weight(double confidence) =>
        (long)Math.Round(-Math.Log(1 - Math.Clamp(confidence, 0, HighestWeighed)) * Scale);

    public static double Combined(long weight) => Rounded(1 - Math.Exp(-weight / Scale));

    public static double Rounded(double confidence) => Math.Round(Math.Clamp(confidence, 0, Highest), Decimals);
}
