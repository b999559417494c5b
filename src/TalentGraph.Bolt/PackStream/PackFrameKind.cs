namespace TalentGraph.Bolt.PackStream;

/// <summary>What a writer is inside of.</summary>
internal enum PackFrameKind
{
    /// <summary>A list.</summary>
    List,

    /// <summary>A dictionary.</summary>
    Map,

    /// <summary>A structure.</summary>
    Structure,
}
