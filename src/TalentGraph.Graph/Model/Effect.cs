namespace TalentGraph.Graph.Model;

/// <summary>What a policy does to its target.</summary>
public enum Effect
{
    /// <summary>Helps it.</summary>
    Supports,

    /// <summary>Pays for it.</summary>
    Funds,

    /// <summary>Draws it in.</summary>
    Attracts,

    /// <summary>Keeps it from leaving.</summary>
    Retains,

    /// <summary>Limits it.</summary>
    Restricts,

    /// <summary>Forbids it.</summary>
    Bans,

    /// <summary>Obliges it.</summary>
    Requires,

    /// <summary>Punishes it.</summary>
    Sanctions,
}
