using TalentGraph.Api.Resolvers;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of paths and neighbourhoods.</summary>
internal static class PathFields
{
    public static void Register(ResolverTable table)
    {
        RegisterPaths(table);
        RegisterShared(table);
    }

    private static void RegisterShared(ResolverTable table)
    {
        ConnectionFields.Register<SharedTie, Entity>(table, "Shared", tie => tie.Entity);
        table
            .List<PageItem<SharedTie>, RouteStep>("SharedEdge.fromSteps", item => item.Item.FromSteps)
            .List<PageItem<SharedTie>, RouteStep>("SharedEdge.toSteps", item => item.Item.ToSteps)
            .Batch<PathView, Page<SharedTie>>("PathSearch.sharedHubs", (context, views) => SharedLists.OfKindAsync(context, views, EntityKind.Hub))
            .Batch<PathView, Page<SharedTie>>("PathSearch.sharedPolicies", (context, views) => SharedLists.OfKindAsync(context, views, EntityKind.Policy))
            .Batch<PathView, Page<SharedTie>>("PathSearch.sharedTechnologies", (context, views) => SharedLists.OfKindAsync(context, views, EntityKind.Technology))
            .Batch<PathView, Page<GraphArticle>>("PathSearch.sharedArticles", SharedLists.ArticlesAsync);
    }

    private static void RegisterPaths(ResolverTable table) => table
        .Property<PathView, Entity>("PathSearch.from", view => view.From)
        .Property<PathView, Entity>("PathSearch.to", view => view.To)
        .List<PathView, PathView.Way>("PathSearch.paths", view => view.Paths)
        .List<PathView, PathView.Avoided>("PathSearch.passedOver", view => view.PassedOver)
        .Property<PathView, PathView.Way?>("PathSearch.throughHubs", view => view.ThroughHubs)
        .Property<PathView, bool>("PathSearch.complete", view => view.Complete)
        .Property<PathView.Way, int>("Path.length", way => way.Hops.Count)
        .Property<PathView.Way, double>("Path.confidence", way => way.Path.Confidence)
        .List<PathView.Way, PathView.Step>("Path.hops", way => way.Hops)
        .Property<PathView.Way, string>("Path.inWords", way => way.InWords)
        .Property<PathView.Step, Entity>("PathHop.from", step => step.From)
        .Property<PathView.Step, Entity>("PathHop.to", step => step.To)
        .List<PathView.Step, Relationship>("PathHop.relationships", step => step.Relationships)
        .Property<PathView.Avoided, Entity>("PassedOver.entity", one => one.Entity)
        .Property<PathView.Avoided, int>("PassedOver.degree", one => one.Degree)
        .List<NeighbourhoodView, Entity>("Neighbourhood.nodes", view => view.Nodes)
        .List<NeighbourhoodView, Relationship>("Neighbourhood.relationships", view => view.Relationships)
        .Property<NeighbourhoodView, bool>("Neighbourhood.truncated", view => view.Truncated);
}
