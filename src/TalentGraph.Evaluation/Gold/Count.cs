namespace TalentGraph.Evaluation.Gold;

/// <summary>Right, wrong and missed answers.</summary>
/// <param name="Right">Predicted and in the gold data.</param>
/// <param name="Wrong">Predicted and not in the gold data.</param>
/// <param name="Missed">In the gold data and not predicted.</param>
public readonly record struct Count(int Right, int Wrong, int Missed)
{
    /// <summary>Share of the predictions that are right, 0 to 1; 1 when there are none.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>Share of the gold data that is predicted, 0 to 1; 1 when there is none.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The sums of both.</summary>
    public static Count operator +(Count a, Count b) => Add(a, b);

    /// <summary>The sums of both.</summary>
    public static Count Add(Count left, Count right) =>
        new(left.Right + right.Right, left.Wrong + right.Wrong, left.Missed + right.Missed);
}
