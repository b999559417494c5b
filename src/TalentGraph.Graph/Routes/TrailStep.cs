using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Routes;

/// <summary>A step that routes are made of.</summary>
internal sealed record TrailStep(EntityKind To, params IReadOnlyList<EdgeStep> Edges)
{
    /// <summary>Whether the step reaches a policy or leaves one, so that its effect counts.</summary>
    public bool HasEffect => Edges.Any(edge => edge.Type == RelationshipTypes.Targets);

    public static TrailStep ToItsPlaces { get; } = new(EntityKind.Hub, new EdgeStep(RelationshipTypes.LocatedIn, EdgeDirection.Outgoing));

    public static TrailStep ToItsFirms { get; } = new(EntityKind.Firm, new EdgeStep(RelationshipTypes.LocatedIn, EdgeDirection.Incoming));

    public static TrailStep Outward { get; } = new(EntityKind.Hub, new EdgeStep(RelationshipTypes.PartOf, EdgeDirection.Outgoing));

    public static TrailStep Inward { get; } = new(EntityKind.Hub, new EdgeStep(RelationshipTypes.PartOf, EdgeDirection.Incoming));

    public static TrailStep ToPoliciesAimedAtIt { get; } = new(EntityKind.Policy, new EdgeStep(RelationshipTypes.Targets, EdgeDirection.Incoming));

    public static TrailStep ToPoliciesOfThePlace { get; } = new(
        EntityKind.Policy,
        new EdgeStep(RelationshipTypes.AppliesIn, EdgeDirection.Incoming),
        new EdgeStep(RelationshipTypes.Targets, EdgeDirection.Incoming));

    public static TrailStep ToTargetedFirms { get; } = new(EntityKind.Firm, new EdgeStep(RelationshipTypes.Targets, EdgeDirection.Outgoing));

    public static TrailStep ToPlacesOfThePolicy { get; } = new(
        EntityKind.Hub,
        new EdgeStep(RelationshipTypes.AppliesIn, EdgeDirection.Outgoing),
        new EdgeStep(RelationshipTypes.Targets, EdgeDirection.Outgoing));
}
