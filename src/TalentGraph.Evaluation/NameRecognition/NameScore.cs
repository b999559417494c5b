namespace TalentGraph.Evaluation.NameRecognition;

/// <summary>Exact matches of names, counted.</summary>
/// <param name="Right">Predicted names with the same span and class as an annotated one.</param>
/// <param name="Predicted">Predicted names.</param>
/// <param name="Annotated">Annotated names.</param>
public sealed record NameScore(int Right, int Predicted, int Annotated)
{
    /// <summary>Share of the predicted names that are right, 0 to 1; 0 without any.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>Share of the annotated names that were found, 0 to 1; 0 without any.</summary>
    public double Recall => Annotated == 0 ? 0 : (double)Right / Annotated;

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Predicted + Annotated == 0 ? 0 : 2.0 * Right / (Predicted + Annotated);

    /// <summary>Both counts together.</summary>
    /// <param name="other">Counts of other text.</param>
    public NameScore Plus(NameScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new NameScore(Right + other.Right, Predicted + other.Predicted, Annotated + other.Annotated);
    }
}
