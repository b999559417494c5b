using TalentGraph.Api.Resolvers;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Words;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of the routes between firms and policies.</summary>
internal static class RouteFields
{
    public static void Register(ResolverTable table)
    {
        ConnectionFields.Register<PolicyRoute, Entity>(table, "PolicyRoute", route => route.Policy);
        ConnectionFields.Register<PolicyRoute, Entity>(table, "ReachedFirm", route => route.Steps[0].From);
        RegisterEdge(table, "PolicyRouteEdge");
        RegisterEdge(table, "ReachedFirmEdge");
        table
            .Property<RouteStep, Entity>("RouteStep.from", step => step.From)
            .Property<RouteStep, Entity>("RouteStep.to", step => step.To)
            .Property<RouteStep, Relationship>("RouteStep.relationship", step => step.Relationship)
            .Batch<Entity, Page<PolicyRoute>>("Firm.policies", RouteLists.OfOrganizationsAsync)
            .Batch<Entity, Page<PolicyRoute>>("Institution.policies", RouteLists.OfOrganizationsAsync)
            .Batch<Entity, Page<PolicyRoute>>("Hub.policies", RouteLists.OfHubsAsync)
            .Batch<Entity, Page<PolicyRoute>>("Policy.firms", RouteLists.OfPoliciesAsync);
    }

    private static void RegisterEdge(ResolverTable table, string type) => table
        .Property<PageItem<PolicyRoute>, RouteKind>(type + ".route", item => item.Item.Kind)
        .List<PageItem<PolicyRoute>, RouteStep>(type + ".steps", item => item.Item.Steps)
        .Property<PageItem<PolicyRoute>, Derivation>(type + ".weakestStep", item => item.Item.WeakestStep)
        .Property<PageItem<PolicyRoute>, string>(type + ".inWords", item => RouteSentence.Of(item.Item));
}
