namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>How the relation model is trained.</summary>
public sealed record RelationTrainingOptions
{
    /// <summary>Passes over the data, at least 1; default 12.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>Step width, above 0; default 0.05.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>Pull of weights to zero, 0 or more; default 0.01.</summary>
    public float Decay { get; init; } = 0.01f;

    /// <summary>How often a feature must be seen to be learned, at least 1; default 2.</summary>
    public int LeastSeen { get; init; } = 2;

    /// <summary>Parts for the out-of-fold scores that set chances and thresholds, at least 2; default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>The precision, 0 to 1, that the claims of all types together aim at; default 0.88.</summary>
    public double Precision { get; init; } = 0.88;
}
