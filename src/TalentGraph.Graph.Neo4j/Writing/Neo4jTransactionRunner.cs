using TalentGraph.Graph.Neo4j.Connections;
using TalentGraph.Graph.Update;

namespace TalentGraph.Graph.Neo4j.Writing;

/// <summary>
/// Runs write transactions one after another. Writers of this process queue at a gate, those of others at the lock on the store's node,
/// which is taken before anything is read: every batch builds on the one before it.
/// </summary>
internal sealed class Neo4jTransactionRunner(Neo4jDatabase database, TimeProvider clock) : ITransactionRunner, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task<T> RunAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<(T Result, bool Commit)>> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            return await database.WriteAsync(
                async (session, token) =>
                {
                    var rows = new Neo4jGraphTransaction(session, clock);
                    await rows.LockAsync(token);
                    (T result, bool commit) = await work(rows, token);
                    if (commit)
                    {
                        await rows.FinishAsync(token);
                    }

                    return (result, commit);
                },
                cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    public Task<T> ReadAsync<T>(Func<IGraphTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        work(new Neo4jGraphTransaction(database.Reading, clock), cancellationToken);

    public void Dispose() => _gate.Dispose();
}
