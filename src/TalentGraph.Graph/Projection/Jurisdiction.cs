using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>
/// Where policies apply because of who issued them: a domestic policy of a government or its body applies in that government's
/// territory, and one whose issuer is given as a place applies there.
/// </summary>
internal sealed class Jurisdiction(GraphOntology ontology, JurisdictionFacts facts)
{
    // What follows is a little less sure than what it follows from.
    private const double Certainty = 0.9;
    private const double SurePremise = 0.5;

    private static readonly string[] GovernmentSubkinds = ["government", "legislature"];
    private static readonly string[] TerritorySubkinds = ["country", "region", "city", "district", "zone"];
    private static readonly string[] SubnationalWords =
        ["municipal", "provincial", "prefectural", "metropolitan", "county", "city", "district", "cantonal", "mayor"];
    private static readonly Effect[] HostileEffects = [Effect.Restricts, Effect.Bans, Effect.Sanctions];

    /// <summary>Whether a relationship can serve as the reason of another; only a flip of this touches what was derived.</summary>
    public static bool IsPremise(RelationshipRow? row) =>
        row is { Relationship: { Status: SupportStatus.Supported or SupportStatus.Contested } relationship }
        && relationship.Modality is not (Modality.Denied or Modality.Hedged)
        && relationship.Confidence >= SurePremise;

    /// <summary>The territories in which a policy applies, with the reason of each.</summary>
    public IReadOnlyDictionary<string, DerivedSupport> Of(string policyId)
    {
        Dictionary<string, DerivedSupport> territories = new(StringComparer.Ordinal);
        if (facts.Entity(policyId)?.Subkind is not { } subkind || !ontology.Words.DomesticPolicies.Contains(subkind))
        {
            return territories;
        }

        HashSet<string> aimedAt =
        [
            .. facts.From(policyId, RelationshipTypes.Targets)
                .Where(row => row.Relationship.Qualifiers.Effect is { } effect && HostileEffects.Contains(effect))
                .Select(row => row.Relationship.ObjectId),
        ];
        foreach (RelationshipRow issued in facts.From(policyId, RelationshipTypes.IssuedBy).Where(IsPremise))
        {
            foreach ((string hub, IReadOnlyList<string> reasons) in TerritoriesOf(issued.Relationship.ObjectId))
            {
                if (!aimedAt.Contains(hub))
                {
                    DerivedSupport support = Support(issued.Relationship, reasons);
                    territories[hub] = territories.TryGetValue(hub, out DerivedSupport? other) ? Better(other, support) : support;
                }
            }
        }

        return territories;
    }

    private static DerivedSupport Support(Relationship issued, IReadOnlyList<string> reasons) => new(
        Likelihood.Rounded(Certainty * issued.Confidence),
        issued.Modality,
        issued.TemporalStatus,
        [.. reasons.Append(issued.Id).Order(CodePointComparer.Instance)]);

    private static DerivedSupport Better(DerivedSupport one, DerivedSupport other)
    {
        int byConfidence = one.Confidence.CompareTo(other.Confidence);
        bool isFirst = byConfidence != 0
            ? byConfidence > 0
            : CodePointComparer.Instance.Compare(string.Join(' ', one.From), string.Join(' ', other.From)) <= 0;
        return isFirst ? one : other;
    }

    private IEnumerable<(string Hub, IReadOnlyList<string> Reasons)> TerritoriesOf(string issuerId)
    {
        Entity? issuer = facts.Entity(issuerId);
        if (issuer is { Kind: EntityKind.Hub })
        {
            return TerritorySubkinds.Contains(issuer.Subkind) ? [(issuerId, [])] : [];
        }

        if (issuer is not { Kind: EntityKind.Institution } || !GovernmentSubkinds.Contains(issuer.Subkind))
        {
            return [];
        }

        List<(string Hub, IReadOnlyList<string> Reasons)> own = SeatsOf(issuer);
        return own.Count > 0
            ? own
            : facts.From(issuerId, RelationshipTypes.PartOf)
                .Where(IsPremise)
                .SelectMany(part => ParentTerritories(part.Relationship));
    }

    private IEnumerable<(string Hub, IReadOnlyList<string> Reasons)> ParentTerritories(Relationship part) =>
        facts.Entity(part.ObjectId) is { } parent && GovernmentSubkinds.Contains(parent.Subkind)
            ? SeatsOf(parent).Select(seat => (seat.Hub, (IReadOnlyList<string>)[.. seat.Reasons, part.Id]))
            : [];

    /// <summary>
    /// The territory of a government: the place that it is named for, or the country or union that an agency belongs to. Background data
    /// decides; where articles alone disagree, nothing follows.
    /// </summary>
    private List<(string Hub, IReadOnlyList<string> Reasons)> SeatsOf(Entity government)
    {
        bool isNamedForPlace = IsNamedForPlace(NameFolding.Fold(government.Name));
        List<(RelationshipRow Row, string Hub)> seats = [];
        foreach (RelationshipRow row in facts.From(government.Id, RelationshipTypes.LocatedIn).Where(IsPremise))
        {
            if (facts.Entity(row.Relationship.ObjectId) is { } hub
                && TerritorySubkinds.Contains(hub.Subkind)
                && (isNamedForPlace ? Names(government, hub) : IsState(row, hub)))
            {
                seats.Add((row, hub.Id));
            }
        }

        List<(RelationshipRow Row, string Hub)> certain = [.. seats.Where(seat => seat.Row.Tally.Reference is not null)];
        List<(RelationshipRow Row, string Hub)> chosen = certain.Count > 0 ? certain : seats.Count == 1 ? seats : [];
        return [.. chosen.Select(seat => (seat.Hub, (IReadOnlyList<string>)[seat.Row.Relationship.Id]))];
    }

    // A ministry's seat in a city says nothing of its reach; background data places bodies of a union in the union.
    private static bool IsState(RelationshipRow row, Entity hub) =>
        hub.Subkind == "country" || (hub.Subkind == "region" && row.Tally.Reference is { Site: null });

    // "Government of Karnataka" and "Shenzhen Municipal Government" govern what they are named for, not the country around it.
    private static bool IsNamedForPlace(string foldedName) =>
        foldedName.StartsWith("government of ", StringComparison.Ordinal)
        || foldedName.EndsWith(" government", StringComparison.Ordinal)
        || foldedName.Split(' ').Any(SubnationalWords.Contains);

    private static bool Names(Entity government, Entity hub) =>
        hub.Names.Append(hub.Name).Any(name =>
            $" {NameFolding.Fold(government.Name)} ".Contains($" {NameFolding.Normalise(EntityKind.Hub, name)} ", StringComparison.Ordinal));
}
