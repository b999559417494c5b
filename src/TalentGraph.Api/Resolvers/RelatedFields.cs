using System.Collections.Frozen;
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
    /// <summary>The field of every entity that follows whatever its arguments name.</summary>
    private const string AnyField = "relationships";

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

    private static readonly FrozenDictionary<(string Type, string Field), RelatedField> ByName = All
        .SelectMany(type => type.Fields.Select(field => (type.Type, Field: field)))
        .ToFrozenDictionary(one => (one.Type, one.Field.Field), one => one.Field);

    /// <summary>Follows one field's relationships from all parents at once, and what the operation follows from there.</summary>
    public static async ValueTask<IReadOnlyList<Page<RelatedEntity>>> FollowAsync(FieldContext context, IReadOnlyList<Entity> parents)
    {
        Expansion expansion = ExpansionOf(context.Selection, context.Arguments)
            ?? throw new InvalidOperationException($"\"{context.Coordinate}\" follows no relationships.");
        IReadOnlyDictionary<string, Page<RelatedEntity>> pages = await Loads.CursorCheckedAsync(
            () => context.State<GraphRequest>().Ahead.FollowAsync(context, parents, expansion));
        return Loads.InOrder(parents.Select(parent => parent.Id), pages, expansion.Page);
    }

    /// <summary>What a selected field follows; null for a field that follows no relationships.</summary>
    /// <exception cref="FieldException">The arguments ask for too much or contradict one another.</exception>
    public static Expansion? ExpansionOf(FieldSelection selection, InputObject arguments)
    {
        if (selection.Name == AnyField)
        {
            EdgeDirection direction = arguments.Get<EdgeDirection>("direction");
            IReadOnlyList<string> types = RelationshipArguments.Types(arguments);
            return ExpansionOf(
                selection,
                arguments,
                types.Count == 0 ? [new EdgeStep(null, direction)] : [.. types.Select(type => new EdgeStep(type, direction))],
                arguments.GetList<EntityKind>("kinds"));
        }

        return ByName.TryGetValue((selection.ParentType, selection.Name), out RelatedField? field)
            ? ExpansionOf(selection, arguments, [new EdgeStep(field.Type, field.Direction)], field.Kinds)
            : null;
    }

    private static Expansion ExpansionOf(
        FieldSelection selection, InputObject arguments, IReadOnlyList<EdgeStep> steps, IReadOnlyList<EntityKind> kinds) => new()
        {
            Steps = steps,
            OtherKinds = kinds,
            Filter = RelationshipArguments.Filter(arguments),
            Order = arguments.Get<RelationshipOrder>("order"),
            Page = ConnectionArguments.Read(arguments, selection),
        };
}
