namespace TalentGraph.Graph.Model;

/// <summary>How far a policy has come.</summary>
public enum PolicyStatus
{
    /// <summary>Suggested or under debate.</summary>
    Proposed,

    /// <summary>Decided, not yet in force.</summary>
    Adopted,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>No longer in force.</summary>
    Ended,
}
