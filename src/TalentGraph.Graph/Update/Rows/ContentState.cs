namespace TalentGraph.Graph.Update.Rows;

/// <summary>Whether a member or claim still counts.</summary>
internal enum ContentState
{
    Live,

    /// <summary>A later version of its source no longer has it.</summary>
    Dropped,

    /// <summary>Its article was retracted.</summary>
    Retracted,
}
