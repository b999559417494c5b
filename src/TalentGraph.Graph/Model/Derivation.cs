namespace TalentGraph.Graph.Model;

/// <summary>Where a claim or relationship comes from, strongest first.</summary>
public enum Derivation
{
    /// <summary>Read from a sentence of an article.</summary>
    Reported,

    /// <summary>Background fact shipped with the product; not in any imported article.</summary>
    Reference,

    /// <summary>Follows from who issued the policy: a government issues for its own territory.</summary>
    Jurisdiction,

    /// <summary>Follows from one place lying inside another.</summary>
    Contained,
}
