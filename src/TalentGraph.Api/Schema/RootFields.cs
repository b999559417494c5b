using TalentGraph.Api.Requests;
using TalentGraph.Api.Resolvers;
using TalentGraph.Graph.Model;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of the query root.</summary>
internal static class RootFields
{
    private static readonly (EntityKind Kind, string One, string Many)[] Kinds =
    [
        (EntityKind.Person, "person", "persons"),
        (EntityKind.Firm, "firm", "firms"),
        (EntityKind.Institution, "institution", "institutions"),
        (EntityKind.Hub, "hub", "hubs"),
        (EntityKind.Policy, "policy", "policies"),
        (EntityKind.Technology, "technology", "technologies"),
    ];

    public static void Register(ResolverTable table)
    {
        ConnectionFields.RegisterPageInfo(table);
        foreach ((EntityKind kind, string one, string many) in Kinds)
        {
            table.Root("Query." + one, context => RootLists.ByIdOrNameAsync(context, kind));
            table.Root("Query." + many, context => RootLists.ListAsync(context, kind));
        }

        table
            .Root("Query.node", RootLists.NodeAsync)
            .RootList("Query.nodes", RootLists.NodesAsync)
            .Root("Query.search", RootLists.SearchAsync)
            .Root("Query.searchText", RootLists.SearchTextAsync)
            .Root("Query.paths", PathLists.FindAsync)
            .Root("Query.neighbourhood", PathLists.NeighbourhoodAsync)
            .Root("Query.article", async context => (await context.ArticlesAsync([context.Arguments.Get<string>("id")]))[0])
            .Root("Query.articles", RootLists.ArticlesAsync)
            .Root("Query.claim", RootLists.ClaimAsync)
            .Root("Query.relationship", RootLists.RelationshipAsync)
            .Root("Query.importRuns", RootLists.ImportRunsAsync)
            .Root("Query.stats", async context => await context.Reader.GetStatisticsAsync(context.CancellationToken));
    }
}
