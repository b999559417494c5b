using TalentGraph.Api.Resolvers;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of entities: what all have, what each kind has, and the typed fields along relationships.</summary>
internal static class EntityFields
{
    private static readonly string[] RelatedTargets =
        ["Entity", "Organization", "Person", "Firm", "Institution", "Hub", "Policy", "Technology"];

    public static void Register(ResolverTable table)
    {
        RegisterCommon(table);
        RegisterOfKinds(table);
        foreach ((string type, IReadOnlyList<RelatedField> fields) in RelatedFields.All)
        {
            foreach (RelatedField field in fields)
            {
                table.Batch<Entity, Page<RelatedEntity>>($"{type}.{field.Field}", RelatedFields.FollowAsync);
            }
        }

        foreach (string target in RelatedTargets)
        {
            ConnectionFields.Register<RelatedEntity, Entity>(table, "Related" + target, item => item.Other)
                .Property<PageItem<RelatedEntity>, Relationship>($"Related{target}Edge.relationship", item => item.Item.Relationship)
                .Property<PageItem<RelatedEntity>, bool>($"Related{target}Edge.outgoing", item => item.Item.Outgoing);
        }

        foreach (string kind in RelatedTargets.Where(target => target != "Organization"))
        {
            ConnectionFields.Register<Entity>(table, kind);
        }
    }

    private static void RegisterCommon(ResolverTable table) => table
        .Property<Entity, string>("Entity.id", entity => entity.Id)
        .Property<Entity, EntityKind>("Entity.kind", entity => entity.Kind)
        .Property<Entity, string?>("Entity.subkind", entity => entity.Subkind)
        .Property<Entity, string>("Entity.name", entity => entity.Name)
        .List<Entity, string>("Entity.names", entity => entity.Names)
        .List<Entity, string>("Entity.aliases", entity => [.. entity.Names.Where(name => name != entity.Name)])
        .Property<Entity, bool>("Entity.named", entity => entity.Named)
        .Property<Entity, int>("Entity.articleCount", entity => entity.ArticleCount)
        .Property<Entity, int>("Entity.originCount", entity => entity.OriginCount)
        .Property<Entity, int>("Entity.mentionCount", entity => entity.MentionCount)
        .Batch<Entity, Page<RelatedEntity>>("Entity.relationships", RelatedFields.FollowAsync)
        .Batch<Entity, Page<GraphMention>>("Entity.mentions", EntityLists.MentionsAsync)
        .Batch<Entity, Page<GraphClaim>>("Entity.claims", EntityLists.ClaimsAsync)
        .Batch<Entity, Page<GraphStatement>>("Entity.statements", EntityLists.StatementsAsync)
        .Batch<Entity, Page<GraphArticle>>("Entity.articles", EntityLists.ArticlesAsync);

    private static void RegisterOfKinds(ResolverTable table) => table
        .Property<Entity, string?>("Person.title", person => person.Attributes.Title)
        .Property<Entity, string?>("Firm.legalForm", firm => firm.Attributes.LegalForm)
        .Property<Entity, string?>("Firm.ticker", firm => firm.Attributes.Ticker)
        .Property<Entity, string?>("Hub.isoCode", hub => hub.Attributes.IsoCode)
        .Property<Entity, double?>("Hub.latitude", hub => hub.Attributes.Latitude)
        .Property<Entity, double?>("Hub.longitude", hub => hub.Attributes.Longitude)
        .Property<Entity, PolicyStatus?>("Policy.status", policy => policy.Attributes.Status)
        .Property<Entity, int?>("Policy.year", policy => policy.Attributes.Year)
        .Property<Entity, Amount?>("Policy.amount", policy => policy.Attributes.Amount)
        .List<Entity, string>("Policy.beneficiaries", policy => SchemaWords.Of(policy.Attributes.Beneficiaries));
}
