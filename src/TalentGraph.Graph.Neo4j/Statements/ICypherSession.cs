using TalentGraph.Bolt;

namespace TalentGraph.Graph.Neo4j.Statements;

/// <summary>Everything that goes to Neo4j: a statement with parameters, for rows. Statements of one session run one after another.</summary>
internal interface ICypherSession
{
    /// <exception cref="Storage.GraphStoreException">The database refused or cannot be reached.</exception>
    IAsyncEnumerable<CypherRow> StreamAsync(CypherStatement statement, BoltParameters? parameters, CancellationToken cancellationToken);
}
