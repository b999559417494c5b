namespace TalentGraph.Bolt.Connections;

/// <summary>How waiting for bytes ended.</summary>
internal enum ReadOutcome
{
    /// <summary>Bytes came, or the end of them.</summary>
    Read,

    /// <summary>The reader was told to stop.</summary>
    Cancelled,

    /// <summary>Nothing came in time.</summary>
    Late,
}
