namespace TalentGraph.Graph.Model;

/// <summary>How firmly the text says what a claim says.</summary>
public enum Modality
{
    /// <summary>Stated as a fact.</summary>
    Reported,

    /// <summary>Said to be so by hearsay: reportedly, allegedly, is said to.</summary>
    Alleged,

    /// <summary>Intended or announced for the future.</summary>
    Planned,

    /// <summary>Possible, likely or feared, but not stated.</summary>
    Hedged,

    /// <summary>Stated not to be so.</summary>
    Denied,
}
