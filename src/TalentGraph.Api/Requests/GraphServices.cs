using TalentGraph.Graph.Paths;
using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Search;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Api.Requests;

/// <summary>What the resolvers work with; one for the life of the server.</summary>
internal sealed class GraphServices(IGraphStore store, ArticleImports imports)
{
    public IGraphStore Store { get; } = store;

    public IGraphReader Reader => Store.Reader;

    public ArticleImports Imports { get; } = imports;

    public NameSearch Names { get; } = new(store.Reader);

    public PathFinder Paths { get; } = new(store.Reader);

    public PolicyRouteFinder Routes { get; } = new(store.Reader);

    public SharedFinder Shared { get; } = new(store.Reader);
}
