using TalentGraph.Api.Requests;
using TalentGraph.Api.Resolvers;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of relationships.</summary>
internal static class RelationshipFields
{
    public static void Register(ResolverTable table)
    {
        RegisterEnds(table);
        RegisterSupport(table);
        QualifierFields.Register<Relationship>(table, "Relationship", one => one.Qualifiers, one => one.Qualifiers.From);
        table
            .Property<Period, object?>("Period.from", period => period.From)
            .Property<Period, object?>("Period.to", period => period.To)
            .Property<Period, TemporalStatus>("Period.status", period => period.Status)
            .Property<Amount, string>("Amount.text", amount => amount.Text)
            .Property<Amount, double?>("Amount.value", amount => (double?)amount.Value)
            .Property<Amount, string?>("Amount.currency", amount => amount.Currency)
            .Property<Amount, bool>("Amount.approximate", amount => amount.Approximate);
    }

    private static void RegisterEnds(ResolverTable table) => table
        .Property<Relationship, string>("Relationship.id", one => one.Id)
        .Property<Relationship, string>("Relationship.type", one => one.Type)
        .Batch<Relationship, Entity?>("Relationship.subject", (context, parents) => context.EntitiesAsync(parents.Select(one => one.SubjectId)))
        .Batch<Relationship, Entity?>("Relationship.object", (context, parents) => context.EntitiesAsync(parents.Select(one => one.ObjectId)))
        .Batch<Relationship, Entity?>("Relationship.attributedTo", (context, parents) => context.EntitiesAsync(parents.Select(one => one.AttributedToId)))
        .Batch<Relationship, string>("Relationship.inWords", RelationshipLists.InWordsAsync)
        .BatchList<Relationship, Relationship>("Relationship.derivedFrom", RelationshipLists.DerivedFromAsync)
        .Batch<Relationship, Page<GraphClaim>>("Relationship.claims", RelationshipLists.ClaimsAsync);

    private static void RegisterSupport(ResolverTable table) => table
        .List<Relationship, object>("Relationship.periods", one => [.. one.Periods])
        .Property<Relationship, TemporalStatus>("Relationship.temporalStatus", one => one.TemporalStatus)
        .Property<Relationship, Modality>("Relationship.modality", one => one.Modality)
        .Property<Relationship, bool>("Relationship.collective", one => one.Collective)
        .Property<Relationship, Derivation>("Relationship.derivation", one => one.Derivation)
        .Property<Relationship, double>("Relationship.confidence", one => one.Confidence)
        .Property<Relationship, int>("Relationship.claimCount", one => one.ClaimCount)
        .Property<Relationship, int>("Relationship.articleCount", one => one.ArticleCount)
        .Property<Relationship, int>("Relationship.originCount", one => one.OriginCount)
        .Property<Relationship, object?>("Relationship.firstSeen", one => one.FirstSeen)
        .Property<Relationship, object?>("Relationship.lastSeen", one => one.LastSeen)
        .Property<Relationship, SupportStatus>("Relationship.status", one => one.Status)
        .Property<Relationship, object?>("Relationship.unsupportedSince", one => one.UnsupportedSince)
        .Property<Relationship, string?>("Relationship.retractionReason", one => one.RetractionReason);
}
