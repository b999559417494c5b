namespace TalentGraph.Graph.Storage;

/// <summary>Order of a list of relationships; ties are broken by id.</summary>
public enum RelationshipOrder
{
    /// <summary>Confidence from high to low, origin count from high to low, then name of the other end by code point.</summary>
    Relevance,

    /// <summary>Name of the other end by code point.</summary>
    Name,

    /// <summary>Latest publication date from new to old, undated last.</summary>
    LastSeen,

    /// <summary>Earliest publication date from old to new, undated last.</summary>
    FirstSeen,

    /// <summary>Origin count from high to low.</summary>
    Origins,
}
