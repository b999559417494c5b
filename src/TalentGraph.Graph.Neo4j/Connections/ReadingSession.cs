using System.Runtime.CompilerServices;
using TalentGraph.Bolt;
using TalentGraph.Graph.Neo4j.Statements;

namespace TalentGraph.Graph.Neo4j.Connections;

/// <summary>
/// Statements that only read, each its own transaction in one trip. One that fails for a passing reason before its first row, such as a
/// connection that the server closed meanwhile, is tried once more. Thread safe.
/// </summary>
internal sealed class ReadingSession(BoltDriver driver, Neo4jDatabase database) : ICypherSession
{
    private static readonly BoltSessionOptions ReadOnly = new() { Mode = BoltAccessMode.Read };

    public async IAsyncEnumerable<CypherRow> StreamAsync(
        CypherStatement statement, BoltParameters? parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using BoltSession session = driver.OpenSession(ReadOnly);
        await using BoltResult result = await OpenAsync(session, statement, parameters, cancellationToken);
        while (await MoveAsync(result, cancellationToken))
        {
            yield return RowReading.Read(result.Row);
        }
    }

    private async Task<BoltResult> OpenAsync(
        BoltSession session, CypherStatement statement, BoltParameters? parameters, CancellationToken cancellationToken)
    {
        try
        {
            try
            {
                return await session.RunAsync(statement.Text, parameters, token: cancellationToken);
            }
            catch (BoltException e) when (e.IsRetryable)
            {
                return await session.RunAsync(statement.Text, parameters, token: cancellationToken);
            }
        }
        catch (BoltException e)
        {
            throw database.Translate(e);
        }
    }

    private async ValueTask<bool> MoveAsync(BoltResult result, CancellationToken cancellationToken)
    {
        try
        {
            return await result.ReadAsync(cancellationToken);
        }
        catch (BoltException e)
        {
            throw database.Translate(e);
        }
    }
}
