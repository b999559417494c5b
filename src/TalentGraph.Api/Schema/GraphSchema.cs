using TalentGraph.Graph.Model;
using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Search;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.Api.Schema;

/// <summary>The GraphQL schema of the graph: its SDL and the table of its resolvers.</summary>
public static class GraphSchema
{
    /// <summary>The SDL, as clients download it.</summary>
    public static string Sdl { get; } = ReadSdl();

    /// <summary>Makes the schema; a field without a resolver or a resolver without a field stops here.</summary>
    /// <exception cref="SchemaException">SDL and resolvers do not fit; all problems are listed with their places.</exception>
    public static GraphQL.TypeSystem.Schema Create()
    {
        var table = new ResolverTable();
        RegisterTypes(table);
        EntityFields.Register(table);
        RelationshipFields.Register(table);
        ClaimFields.Register(table);
        ArticleFields.Register(table);
        RouteFields.Register(table);
        PathFields.Register(table);
        SearchFields.Register(table);
        StatisticsFields.Register(table);
        OntologyFields.Register(table);
        RootFields.Register(table);
        MutationFields.Register(table);
        return GraphQL.TypeSystem.Schema.Create(Sdl, table);
    }

    private static void RegisterTypes(ResolverTable table) => table
        .Scalar("Date", Scalars.Text<PartialDate>(
            "a date such as 2024, 2024-05 or 2024-05-17", PartialDate.TryParse, date => date.ToString()))
        .Scalar("DateTime", Scalars.DateTime)
        .Enum<EntityKind>("EntityKind")
        .Enum<EdgeDirection>("EdgeDirection")
        .Enum<Modality>("Modality")
        .Enum<TemporalStatus>("TemporalStatus")
        .Enum<Derivation>("Derivation")
        .Enum<Effect>("Effect")
        .Enum<MentionForm>("MentionForm")
        .Enum<StatementKind>("StatementKind")
        .Enum<ArticleKind>("ArticleKind")
        .Enum<SupportStatus>("SupportStatus")
        .Enum<PolicyStatus>("PolicyStatus")
        .Enum<EntityOrder>("EntityOrder")
        .Enum<RelationshipOrder>("RelationshipOrder")
        .Enum<ArticleOrder>("ArticleOrder")
        .Enum<RouteKind>("PolicyRoute")
        .Enum<AbstentionReason>("RejectionReason")
        .Enum<MatchReason>("MatchReason")
        .TypeOf<Entity>(entity => entity.Kind.ToString())
        .Object<Relationship>("Relationship")
        .Object<GraphClaim>("Claim")
        .Object<GraphArticle>("Article")
        .Object<Origin>("Origin");

    private static string ReadSdl()
    {
        using Stream stream = typeof(GraphSchema).Assembly.GetManifestResourceStream("schema.graphql")
            ?? throw new InvalidOperationException("The assembly lacks its embedded schema.graphql.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
