using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>The fields that every connection has.</summary>
internal static class ConnectionFields
{
    /// <summary>Registers a connection over pages of <typeparamref name="TItem"/> whose nodes are <typeparamref name="TNode"/>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name of the type without <c>Connection</c>.</param>
    /// <param name="node">The node of an item.</param>
    public static ResolverTable Register<TItem, TNode>(ResolverTable table, string name, Func<TItem, TNode> node) => table
        .List<Page<TItem>, PageItem<TItem>>(name + "Connection.edges", page => page.Items)
        .List<Page<TItem>, TNode>(name + "Connection.nodes", page => [.. page.Items.Select(item => node(item.Item))])
        .Property<Page<TItem>, PageInfo>(name + "Connection.pageInfo", PageInfo.Of)
        .Property<Page<TItem>, int>(name + "Connection.totalCount", page => (int)(page.Total ?? 0))
        .Property<PageItem<TItem>, string>(name + "Edge.cursor", item => item.Cursor)
        .Property<PageItem<TItem>, TNode>(name + "Edge.node", item => node(item.Item));

    /// <summary>Registers a connection whose items are its nodes.</summary>
    public static ResolverTable Register<TNode>(ResolverTable table, string name) => Register<TNode, TNode>(table, name, item => item);

    /// <summary>Registers the type that all connections share.</summary>
    public static void RegisterPageInfo(ResolverTable table) => table
        .Property<PageInfo, bool>("PageInfo.hasNextPage", info => info.HasNext)
        .Property<PageInfo, bool>("PageInfo.hasPreviousPage", info => info.HasPrevious)
        .Property<PageInfo, string?>("PageInfo.startCursor", info => info.Start)
        .Property<PageInfo, string?>("PageInfo.endCursor", info => info.End);
}
