using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>What hangs on an entity beside its relationships: mentions, claims, statements, articles.</summary>
internal static class EntityLists
{
    public static async ValueTask<IReadOnlyList<Page<GraphMention>>> MentionsAsync(FieldContext context, IReadOnlyList<Entity> parents)
    {
        PageRequest page = ConnectionArguments.Read(context);
        string[] ids = Ids(parents);
        return Loads.InOrder(ids, await Loads.CursorCheckedAsync(
            () => context.Reader.GetMentionsAsync(ids, ClaimScope.Entity, page, context.CancellationToken)), page);
    }

    public static async ValueTask<IReadOnlyList<Page<GraphClaim>>> ClaimsAsync(FieldContext context, IReadOnlyList<Entity> parents)
    {
        var query = new ClaimQuery
        {
            Scope = ClaimScope.Entity,
            Types = RelationshipArguments.Types(context),
            Derivations = context.Arguments.GetList<Derivation>("derivations"),
            MinConfidence = context.Arguments.Get<double>("minConfidence"),
            Page = ConnectionArguments.Read(context),
        };
        string[] ids = Ids(parents);
        return Loads.InOrder(ids, await Loads.CursorCheckedAsync(
            () => context.Reader.GetClaimsAsync(ids, query, context.CancellationToken)), query.Page);
    }

    public static async ValueTask<IReadOnlyList<Page<GraphStatement>>> StatementsAsync(FieldContext context, IReadOnlyList<Entity> parents)
    {
        PageRequest page = ConnectionArguments.Read(context);
        ClaimScope scope = context.Arguments.Get<string>("role") == "ABOUT" ? ClaimScope.About : ClaimScope.Entity;
        string[] ids = Ids(parents);
        return Loads.InOrder(ids, await Loads.CursorCheckedAsync(
            () => context.Reader.GetStatementsAsync(ids, scope, page, context.CancellationToken)), page);
    }

    public static async ValueTask<IReadOnlyList<Page<GraphArticle>>> ArticlesAsync(FieldContext context, IReadOnlyList<Entity> parents)
    {
        PageRequest page = ConnectionArguments.Read(context);
        string[] ids = Ids(parents);
        return Loads.InOrder(ids, await Loads.CursorCheckedAsync(
            () => context.Reader.GetArticlesOfEntitiesAsync(ids, page, context.CancellationToken)), page);
    }

    private static string[] Ids(IReadOnlyList<Entity> parents) => [.. parents.Select(parent => parent.Id)];
}
