namespace TalentGraph.Graph.Storage;

/// <summary>Order of a list of entities; ties are broken by id.</summary>
public enum EntityOrder
{
    /// <summary>Origin count from high to low, then name by code point.</summary>
    Relevance,

    /// <summary>Name by code point.</summary>
    Name,

    /// <summary>Mention count from high to low, then name by code point.</summary>
    Mentions,
}
