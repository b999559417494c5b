using TalentGraph.Graph.Neo4j.Connections;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Scanning;

/// <summary>Opens views on the graph.</summary>
internal sealed class Neo4jGraphScanner(Neo4jDatabase database) : IGraphScanner
{
    public async Task<IGraphView> OpenAsync(CancellationToken cancellationToken)
    {
        var view = new Neo4jGraphView();
        try
        {
            await view.CopyAsync(database, cancellationToken);
            return view;
        }
        catch
        {
            await view.DisposeAsync();
            throw;
        }
    }
}
