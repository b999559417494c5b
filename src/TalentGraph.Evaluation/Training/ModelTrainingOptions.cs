using TalentGraph.Evaluation.Corpora;

namespace TalentGraph.Evaluation.Training;

/// <summary>What to train the name tagger on, and how.</summary>
public sealed record ModelTrainingOptions
{
    /// <summary>Folders of corpora, laid out as <c>docs/models.md</c> tells; a corpus that stands in none of them is left out.</summary>
    public required IReadOnlyList<string> DataFolders { get; init; }

    /// <summary>Tells demonyms, which some corpora mark as places and which are no mentions here; default the shipped lexicon's.</summary>
    public Func<string, bool> IsDemonym { get; init; } = ShippedDemonyms.Contains;

    /// <summary>How many features the model keeps, at least 1,000; default 380,000 (about 3.5 MB in the file).</summary>
    public int MaxFeatures { get; init; } = 380_000;

    /// <summary>Passes over the data before features are dropped, at least 1; default 2.</summary>
    public int FirstEpochs { get; init; } = 2;

    /// <summary>Passes over the data with the kept features, at least 1; default 4.</summary>
    public int SecondEpochs { get; init; } = 4;

    /// <summary>Passes of each model that only casts votes for the others' part, at least 1; default 2.</summary>
    public int VoteEpochs { get; init; } = 2;

    /// <summary>Parts in which votes are cast by models that did not see them, at least 2; default 3.</summary>
    public int Folds { get; init; } = 3;

    /// <summary>Step width of the first pass, above 0; default 0.1.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Pull of weights to zero; default 0.002.</summary>
    public float Decay { get; init; } = 0.002f;

    /// <summary>Where the random order starts; default 1.</summary>
    public ulong Seed { get; init; } = 1;
}
