using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Scanning;

/// <summary>Opens views on the graph.</summary>
internal sealed class SqliteGraphScanner(SqliteDatabase database) : IGraphScanner
{
    public Task<IGraphView> OpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IGraphView>(new SqliteGraphView(database));
    }
}
