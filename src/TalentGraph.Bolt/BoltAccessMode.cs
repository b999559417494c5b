namespace TalentGraph.Bolt;

/// <summary>Whether work changes the database; a cluster sends it to different members.</summary>
public enum BoltAccessMode
{
    /// <summary>It may write.</summary>
    Write,

    /// <summary>It only reads; the server refuses writes.</summary>
    Read,
}
