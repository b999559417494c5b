using System.Runtime.CompilerServices;
using TalentGraph.Bolt;
using TalentGraph.Graph.Neo4j.Statements;

namespace TalentGraph.Graph.Neo4j.Connections;

/// <summary>Statements of one transaction. Errors stay those of Bolt, so that it can tell which work to try again.</summary>
internal sealed class TransactionSession(BoltTransaction transaction) : ICypherSession
{
    public async IAsyncEnumerable<CypherRow> StreamAsync(
        CypherStatement statement, BoltParameters? parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using BoltResult result = await transaction.RunAsync(statement.Text, parameters, cancellationToken);
        while (await result.ReadAsync(cancellationToken))
        {
            yield return RowReading.Read(result.Row);
        }
    }
}
