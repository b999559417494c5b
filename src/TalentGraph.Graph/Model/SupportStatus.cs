namespace TalentGraph.Graph.Model;

/// <summary>Whether a relationship still stands on its claims.</summary>
public enum SupportStatus
{
    /// <summary>At least one live claim says so, and none denies it.</summary>
    Supported,

    /// <summary>Live claims both affirm and deny it.</summary>
    Contested,

    /// <summary>No live claim is left.</summary>
    Unsupported,

    /// <summary>All its claims were retracted.</summary>
    Retracted,
}
