namespace TalentGraph.Graph.Model;

/// <summary>When a claim holds, seen from the publication of its article.</summary>
public enum TemporalStatus
{
    /// <summary>It holds, or an event has happened and stands.</summary>
    Current,

    /// <summary>It held before and is over.</summary>
    Past,

    /// <summary>It is to come.</summary>
    Planned,

    /// <summary>The text does not tell.</summary>
    Unknown,
}
