namespace TalentGraph.Graph.Identity;

/// <summary>How much a person's name tells.</summary>
internal enum PersonNameStrength
{
    /// <summary>A single name: no ground to join anyone.</summary>
    Partial,

    /// <summary>A romanised Chinese full name: thousands may share it.</summary>
    Common,

    /// <summary>Any other full name.</summary>
    Full,
}
