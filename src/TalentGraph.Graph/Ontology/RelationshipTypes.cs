namespace TalentGraph.Graph.Ontology;

/// <summary>Names of the relationship types, for code that reads or makes one of them; a test holds them against the ontology.</summary>
public static class RelationshipTypes
{
    /// <summary>Person at an organization.</summary>
    public const string WorksAt = "WORKS_AT";

    /// <summary>Person at an institution.</summary>
    public const string StudiedAt = "STUDIED_AT";

    /// <summary>Founder of an organization.</summary>
    public const string Founded = "FOUNDED";

    /// <summary>Person in a place.</summary>
    public const string BasedIn = "BASED_IN";

    /// <summary>Person to a place or organization.</summary>
    public const string MovedTo = "MOVED_TO";

    /// <summary>Organization in a place.</summary>
    public const string LocatedIn = "LOCATED_IN";

    /// <summary>Place, policy or organization inside another.</summary>
    public const string PartOf = "PART_OF";

    /// <summary>Recruiter and source of its people.</summary>
    public const string RecruitsFrom = "RECRUITS_FROM";

    /// <summary>Investor and investment.</summary>
    public const string InvestsIn = "INVESTS_IN";

    /// <summary>Buyer and bought firm.</summary>
    public const string Acquired = "ACQUIRED";

    /// <summary>Symmetric: partners.</summary>
    public const string PartnersWith = "PARTNERS_WITH";

    /// <summary>Symmetric: rivals.</summary>
    public const string CompetesWith = "COMPETES_WITH";

    /// <summary>Maker of a technology.</summary>
    public const string Develops = "DEVELOPS";

    /// <summary>Place known for a technology.</summary>
    public const string SpecialisesIn = "SPECIALISES_IN";

    /// <summary>Policy and its issuer.</summary>
    public const string IssuedBy = "ISSUED_BY";

    /// <summary>Policy and the place where it is in force.</summary>
    public const string AppliesIn = "APPLIES_IN";

    /// <summary>Policy and what it is aimed at.</summary>
    public const string Targets = "TARGETS";

    /// <summary>Policy and its predecessor.</summary>
    public const string Replaces = "REPLACES";
}
