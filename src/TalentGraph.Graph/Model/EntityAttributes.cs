namespace TalentGraph.Graph.Model;

/// <summary>Properties of an entity that are its own rather than relationships; each belongs to one kind, see the ontology.</summary>
public sealed record EntityAttributes
{
    /// <summary>No attribute is known.</summary>
    public static EntityAttributes None { get; } = new();

    /// <summary>Person: form of address, such as "Dr." or "Senator".</summary>
    public string? Title { get; init; }

    /// <summary>Firm: legal form, such as "Inc.".</summary>
    public string? LegalForm { get; init; }

    /// <summary>Firm: stock ticker.</summary>
    public string? Ticker { get; init; }

    /// <summary>Hub: ISO 3166-1 alpha-2 code of a country.</summary>
    public string? IsoCode { get; init; }

    /// <summary>Hub: degrees north, WGS 84, −90 to 90.</summary>
    public double? Latitude { get; init; }

    /// <summary>Hub: degrees east, WGS 84, −180 to 180.</summary>
    public double? Longitude { get; init; }

    /// <summary>Policy: how far it has come.</summary>
    public PolicyStatus? Status { get; init; }

    /// <summary>Policy: year in which it was launched.</summary>
    public int? Year { get; init; }

    /// <summary>Policy: its budget.</summary>
    public Amount? Amount { get; init; }

    /// <summary>Policy: whom it is for; words of the ontology's list, in code point order.</summary>
    public IReadOnlyList<string> Beneficiaries { get; init; } = [];
}
