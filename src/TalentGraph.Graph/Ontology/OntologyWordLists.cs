namespace TalentGraph.Graph.Ontology;

/// <summary>Closed word lists that qualifiers and attributes draw from.</summary>
/// <param name="Offers">What a recruiter or policy can offer.</param>
/// <param name="Beneficiaries">Whom a policy can be for.</param>
/// <param name="Sites">What an organization can have in a place.</param>
/// <param name="DomesticPolicies">Subkinds of policies that apply in the territory of their issuer.</param>
public sealed record OntologyWordLists(
    IReadOnlySet<string> Offers,
    IReadOnlySet<string> Beneficiaries,
    IReadOnlySet<string> Sites,
    IReadOnlySet<string> DomesticPolicies);
