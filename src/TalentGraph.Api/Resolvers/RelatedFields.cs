using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;
using static TalentGraph.Graph.Ontology.RelationshipTypes;
using static TalentGraph.Graph.Storage.EdgeDirection;

namespace TalentGraph.Api.Resolvers;

/// <summary>The typed fields at both ends of every relationship type, as data, and the one resolver behind them.</summary>
internal static class RelatedFields
{
    private static readonly EntityKind[] Organizations = [EntityKind.Firm, EntityKind.Institution];

    private static readonly RelatedField[] OfOrganizations =
    [
        new("people", WorksAt, Incoming, EntityKind.Person),
        new("founders", Founded, Incoming),
        new("arrivals", MovedTo, Incoming, EntityKind.Person),
        new("hubs", LocatedIn, Outgoing, EntityKind.Hub),
        new("parents", PartOf, Outgoing, Organizations),
        new("units", PartOf, Incoming, Organizations),
        new("recruitsFrom", RecruitsFrom, Outgoing),
        new("losesPeopleTo", RecruitsFrom, Incoming),
        new("investments", InvestsIn, Outgoing),
        new("investors", InvestsIn, Incoming),
        new("partners", PartnersWith, Outgoing, Organizations),
        new("competitors", CompetesWith, Outgoing, Organizations),
        new("technologies", Develops, Outgoing, EntityKind.Technology),
        new("targetedBy", Targets, Incoming, EntityKind.Policy),
    ];

    /// <summary>The fields of each object type.</summary>
    public static IReadOnlyList<(string Type, IReadOnlyList<RelatedField> Fields)> All { get; } =
    [
        ("Person",
        [
            new("employers", WorksAt, Outgoing, Organizations),
            new("schools", StudiedAt, Outgoing, EntityKind.Institution),
            new("founded", Founded, Outgoing, Organizations),
            new("bases", BasedIn, Outgoing, EntityKind.Hub),
            new("moves", MovedTo, Outgoing),
            new("investments", InvestsIn, Outgoing),
            new("technologies", Develops, Outgoing, EntityKind.Technology),
            new("targetedBy", Targets, Incoming, EntityKind.Policy),
        ]),
        ("Firm",
        [
            .. OfOrganizations,
            new("ventures", Founded, Outgoing, Organizations),
            new("acquisitions", Acquired, Outgoing, EntityKind.Firm),
            new("acquirers", Acquired, Incoming, EntityKind.Firm),
        ]),
        ("Institution",
        [
            .. OfOrganizations,
            new("alumni", StudiedAt, Incoming, EntityKind.Person),
            new("issuedPolicies", IssuedBy, Incoming, EntityKind.Policy),
        ]),
        ("Hub",
        [
            new("firms", LocatedIn, Incoming, EntityKind.Firm),
            new("institutions", LocatedIn, Incoming, EntityKind.Institution),
            new("residents", BasedIn, Incoming, EntityKind.Person),
            new("arrivals", MovedTo, Incoming, EntityKind.Person),
            new("partOf", PartOf, Outgoing, EntityKind.Hub),
            new("contains", PartOf, Incoming, EntityKind.Hub),
            new("recruitsFrom", RecruitsFrom, Outgoing),
            new("losesPeopleTo", RecruitsFrom, Incoming),
            new("investments", InvestsIn, Outgoing),
            new("investors", InvestsIn, Incoming),
            new("partners", PartnersWith, Outgoing, EntityKind.Hub),
            new("competitors", CompetesWith, Outgoing, EntityKind.Hub),
            new("technologies", Develops, Outgoing, EntityKind.Technology),
            new("specialities", SpecialisesIn, Outgoing, EntityKind.Technology),
            new("issuedPolicies", IssuedBy, Incoming, EntityKind.Policy),
            new("targetedBy", Targets, Incoming, EntityKind.Policy),
        ]),
        ("Policy",
        [
            new("issuers", IssuedBy, Outgoing),
            new("hubs", AppliesIn, Outgoing, EntityKind.Hub),
            new("targets", Targets, Outgoing),
            new("partOf", PartOf, Outgoing, EntityKind.Policy),
            new("contains", PartOf, Incoming, EntityKind.Policy),
            new("replaces", Replaces, Outgoing, EntityKind.Policy),
            new("replacedBy", Replaces, Incoming, EntityKind.Policy),
            new("investors", InvestsIn, Incoming),
        ]),
        ("Technology",
        [
            new("developers", Develops, Incoming),
            new("hubs", SpecialisesIn, Incoming, EntityKind.Hub),
            new("investors", InvestsIn, Incoming),
            new("targetedBy", Targets, Incoming, EntityKind.Policy),
        ]),
    ];

    /// <summary>Follows one field's relationships from all parents at once.</summary>
    public static ValueTask<IReadOnlyList<Page<RelatedEntity>>> FollowAsync(
        FieldContext context, IReadOnlyList<Entity> parents, RelatedField field) =>
        ExpandAsync(context, parents, [new EdgeStep(field.Type, field.Direction)], field.Kinds);

    /// <summary>Follows the relationships that the field's own arguments name.</summary>
    public static ValueTask<IReadOnlyList<Page<RelatedEntity>>> FollowAnyAsync(FieldContext context, IReadOnlyList<Entity> parents)
    {
        EdgeDirection direction = context.Arguments.Get<EdgeDirection>("direction");
        IReadOnlyList<string> types = RelationshipArguments.Types(context);
        IReadOnlyList<EdgeStep> steps = types.Count == 0
            ? [new EdgeStep(null, direction)]
            : [.. types.Select(type => new EdgeStep(type, direction))];
        return ExpandAsync(context, parents, steps, context.Arguments.GetList<EntityKind>("kinds"));
    }

    private static async ValueTask<IReadOnlyList<Page<RelatedEntity>>> ExpandAsync(
        FieldContext context, IReadOnlyList<Entity> parents, IReadOnlyList<EdgeStep> steps, IReadOnlyList<EntityKind> kinds)
    {
        PageRequest page = ConnectionArguments.Read(context);
        var expansion = new Expansion
        {
            Steps = steps,
            OtherKinds = kinds,
            Filter = RelationshipArguments.Filter(context),
            Order = context.Arguments.Get<RelationshipOrder>("order"),
            Page = page,
        };
        string[] ids = [.. parents.Select(parent => parent.Id)];
        IReadOnlyDictionary<string, Page<RelatedEntity>> pages = await Loads.CursorCheckedAsync(
            () => context.Reader.ExpandAsync([.. ids.Distinct(StringComparer.Ordinal)], expansion, context.CancellationToken));
        return Loads.InOrder(ids, pages, page);
    }
}
