using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>Which policies reach organizations and places, and which firms a policy reaches.</summary>
internal static class RouteLists
{
    public static async ValueTask<IReadOnlyList<Page<PolicyRoute>>> OfOrganizationsAsync(FieldContext context, IReadOnlyList<Entity> parents)
    {
        IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>> routes = await context.Services.Routes.FromOrganizationsAsync(
            parents, Query(context), context.CancellationToken);
        return Pages(context, parents, routes, route => route.Policy.Id);
    }

    public static async ValueTask<IReadOnlyList<Page<PolicyRoute>>> OfHubsAsync(FieldContext context, IReadOnlyList<Entity> parents)
    {
        var query = new RouteQuery
        {
            Kinds = context.Arguments.Get<bool>("includeContaining") ? [] : [RouteKind.Hub],
            Derivations = context.Arguments.GetList<Derivation>("derivations"),
            IncludeBackgroundOnly = true,
        };
        IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>> routes = await context.Services.Routes.FromHubsAsync(
            parents, query, context.CancellationToken);
        return Pages(context, parents, routes, route => route.Policy.Id);
    }

    public static async ValueTask<IReadOnlyList<Page<PolicyRoute>>> OfPoliciesAsync(FieldContext context, IReadOnlyList<Entity> parents)
    {
        IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>> routes = await context.Services.Routes.ToFirmsAsync(
            parents, Query(context), context.CancellationToken);
        return Pages(context, parents, routes, route => route.Steps[0].From.Id);
    }

    private static RouteQuery Query(FieldContext context) => new()
    {
        Kinds = context.Arguments.GetList<RouteKind>("routes"),
        Derivations = context.Arguments.GetList<Derivation>("derivations"),
        Effects = context.Arguments.GetList<Effect>("effects"),
        IncludeBackgroundOnly = context.Arguments.Get<bool>("includeBackgroundOnly"),
    };

    private static IReadOnlyList<Page<PolicyRoute>> Pages(
        FieldContext context,
        IReadOnlyList<Entity> parents,
        IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>> routes,
        Func<PolicyRoute, string> idOf)
    {
        PageRequest page = ConnectionArguments.Read(context);
        var window = new ListWindow<PolicyRoute>("ROUTES", idOf);
        try
        {
            return [.. parents.Select(parent => window.Of(routes.GetValueOrDefault(parent.Id) ?? [], page))];
        }
        catch (BadCursorException e)
        {
            throw ApiErrors.BadCursor(e.Message);
        }
    }
}
