namespace TalentGraph.Graph.Search;

/// <summary>Why a name was found, best first.</summary>
public enum MatchReason
{
    /// <summary>The name to show is the same.</summary>
    Exact,

    /// <summary>Another of its names is the same.</summary>
    Alias,

    /// <summary>One of its names begins so.</summary>
    Prefix,

    /// <summary>One of its names resembles it.</summary>
    Fuzzy,
}
