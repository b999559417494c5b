using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Search;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Traversals;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>The questions at the root.</summary>
internal static class RootLists
{
    private const int MaxIds = 100;
    private const int MaxMentioned = 10;

    public static async ValueTask<object?> NodeAsync(FieldContext context) =>
        (await NodesAsync(context, [context.Arguments.Get<string>("id")!]))[0]; // the schema says that it is there

    public static async ValueTask<IReadOnlyList<object?>?> NodesAsync(FieldContext context)
    {
        IReadOnlyList<string> ids = context.Arguments.GetList<string>("ids");
        return ids.Count <= MaxIds
            ? await NodesAsync(context, ids)
            : throw ApiErrors.PageSize("ids", ids.Count);
    }

    public static async ValueTask<Entity?> ByIdOrNameAsync(FieldContext context, EntityKind kind)
    {
        string? id = context.Arguments.Get<string>("id");
        string? name = context.Arguments.Get<string>("name");
        if ((id is null) == (name is null))
        {
            throw ApiErrors.BadInput("Give either \"id\" or \"name\".");
        }

        if (id is not null)
        {
            FoundRoots one = await context.State<GraphRequest>().Ahead.FindAsync(context, new IdRoots([id]));
            return one.ById.GetValueOrDefault(id) is { } entity && entity.Kind == kind ? entity : null;
        }

        FoundRoots found = await context.State<GraphRequest>().Ahead.FindAsync(context, new NameRoots(kind, [name!])); // one of the two is given
        IReadOnlyList<Entity> candidates = found.ByName.GetValueOrDefault(name!) ?? [];
        return candidates.Count switch
        {
            0 => null,
            1 => candidates[0],
            _ => throw new FieldException(ApiErrors.Ambiguous(
                kind.ToString().ToLowerInvariant(), name!, [.. candidates.Take(MaxIds).Select(one => (one.Id, one.Name))])),
        };
    }

    public static ValueTask<Page<Entity>> ListAsync(FieldContext context, EntityKind kind)
    {
        var query = new EntityQuery
        {
            Kinds = [kind],
            Subkinds = context.Arguments.GetList<string>("subkinds"),
            NamePrefix = context.Arguments.Get<string>("namePrefix"),
            MinOrigins = context.Arguments.Get<int>("minOrigins"),
            IncludeUnnamed = context.Arguments.Get<bool>("includeUnnamed"),
            Order = context.Arguments.Get<EntityOrder>("order"),
        };
        return Loads.CursorCheckedAsync(async () =>
            (await context.State<GraphRequest>().Ahead.FindAsync(context, new ListRoots(query, ConnectionArguments.Read(context)))).List
                ?? throw new InvalidOperationException("The reader gave no list."));
    }

    public static ValueTask<SearchAnswer> SearchAsync(FieldContext context)
    {
        var probe = new NameProbe(
            context.Arguments.Get<string>("text")!, // the schema says that it is there
            context.Arguments.GetList<EntityKind>("kinds"),
            context.Arguments.Get<bool>("includeUnnamed"));
        var page = new PageRequest
        {
            Size = ConnectionArguments.Size(context, "first") ?? PageRequest.DefaultSize,
            Cursor = context.Arguments.Get<string>("after"),
            CountTotal = true,
        };
        return Loads.CursorCheckedAsync(() => context.Services.Names.SearchAsync(probe, page, context.CancellationToken));
    }

    public static ValueTask<Page<TextHit>> SearchTextAsync(FieldContext context) => Loads.CursorCheckedAsync(
        () => context.Reader.SearchTextAsync(context.Arguments.Get<string>("text")!, ConnectionArguments.Read(context), context.CancellationToken)); // as above

    public static ValueTask<Page<GraphArticle>> ArticlesAsync(FieldContext context) => Loads.CursorCheckedAsync(
        () => context.Reader.ListArticlesAsync(
            new ArticleQuery
            {
                PublishedFrom = context.Arguments.Get<PartialDate?>("publishedFrom"),
                PublishedTo = context.Arguments.Get<PartialDate?>("publishedTo"),
                Publisher = context.Arguments.Get<string>("publisher"),
                Mentioning = Mentioned(context),
                Order = context.Arguments.Get<ArticleOrder>("order"),
                Page = ConnectionArguments.Read(context),
            },
            context.CancellationToken));

    private static IReadOnlyList<string> Mentioned(FieldContext context)
    {
        IReadOnlyList<string> ids = context.Arguments.GetList<string>("mentioning");
        return ids.Count <= MaxMentioned ? ids : throw ApiErrors.BadInput($"\"mentioning\" has {ids.Count} ids; expected at most {MaxMentioned}.");
    }

    public static ValueTask<Page<ImportRun>> ImportRunsAsync(FieldContext context) => Loads.CursorCheckedAsync(
        () => context.Reader.ListImportRunsAsync(ConnectionArguments.Read(context), context.CancellationToken));

    public static async ValueTask<GraphClaim?> ClaimAsync(FieldContext context)
    {
        string id = context.Arguments.Get<string>("id")!; // the schema says that it is there
        return (await context.Reader.GetClaimsByIdAsync([id], context.CancellationToken)).GetValueOrDefault(id);
    }

    public static async ValueTask<Relationship?> RelationshipAsync(FieldContext context)
    {
        string id = context.Arguments.Get<string>("id")!; // the schema says that it is there
        return (await context.Reader.GetRelationshipsAsync([id], context.CancellationToken)).GetValueOrDefault(id);
    }

    // Ids of different sorts never coincide, so that asking each sort in turn finds the right one.
    private static async ValueTask<IReadOnlyList<object?>> NodesAsync(FieldContext context, IReadOnlyList<string> ids)
    {
        string[] distinct = [.. ids.Distinct(StringComparer.Ordinal)];
        CancellationToken token = context.CancellationToken;
        IReadOnlyDictionary<string, Entity> entities = await context.Reader.GetEntitiesAsync(distinct, token);
        IReadOnlyDictionary<string, Relationship> relationships = await context.Reader.GetRelationshipsAsync(distinct, token);
        IReadOnlyDictionary<string, GraphClaim> claims = await context.Reader.GetClaimsByIdAsync(distinct, token);
        IReadOnlyDictionary<string, GraphArticle> articles = await context.Reader.GetArticlesAsync(distinct, withText: false, token);
        IReadOnlyDictionary<string, Origin> origins = await context.Reader.GetOriginsAsync(distinct, token);
        return
        [
            .. ids.Select(id => (object?)entities.GetValueOrDefault(id) ?? (object?)relationships.GetValueOrDefault(id)
                ?? (object?)claims.GetValueOrDefault(id) ?? (object?)articles.GetValueOrDefault(id) ?? origins.GetValueOrDefault(id)),
        ];
    }
}
