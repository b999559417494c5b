namespace TalentGraph.Graph.Storage;

/// <summary>Which end of a relationship the asked entity is.</summary>
public enum EdgeDirection
{
    /// <summary>It is the subject, or either end of a symmetric type.</summary>
    Outgoing,

    /// <summary>It is the object, or either end of a symmetric type.</summary>
    Incoming,

    /// <summary>It is either end.</summary>
    Either,
}
