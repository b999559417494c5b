namespace TalentGraph.Bolt.PackStream;

/// <summary>What kind of value comes next in a PackStream.</summary>
public enum PackType
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A signed integer of up to 64 bits.</summary>
    Integer,

    /// <summary>A 64-bit floating point number.</summary>
    Float,

    /// <summary>Raw bytes.</summary>
    Bytes,

    /// <summary>Text in UTF-8.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>A dictionary with text keys.</summary>
    Map,

    /// <summary>A tagged structure: a node, a date, a point and so on.</summary>
    Structure,
}
