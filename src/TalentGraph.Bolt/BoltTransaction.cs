using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Execution;
using TalentGraph.Bolt.Pooling;
using TalentGraph.Bolt.Protocol;
using TalentGraph.Bolt.Telemetry;

namespace TalentGraph.Bolt;

/// <summary>
/// Several statements that happen together or not at all. Disposing of it before <see cref="CommitAsync"/> rolls it back; so
/// does the first failure.
/// </summary>
/// <remarks>For one user at a time; several results may be open at once.</remarks>
public sealed partial class BoltTransaction : IAsyncDisposable
{
    private readonly BoltSession _session;
    private readonly ConnectionLease _lease;
    private readonly TransactionResults _results;
    private readonly Reply _begin = new();
    private RequestTrace? _beginTrace;
    private bool _over;

    internal BoltTransaction(BoltSession session, ConnectionLease lease)
    {
        _session = session;
        _lease = lease;
        _results = new TransactionResults(lease.Connection);
    }

    /// <summary>Whether statements may still be run.</summary>
    public bool IsOpen => !_over;

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement in Cypher; values belong into <paramref name="parameters"/>.</param>
    /// <param name="parameters">Its parameters; null for none.</param>
    /// <param name="token">Stops the statement, and with it the transaction.</param>
    /// <exception cref="BoltServerException">The server refuses the statement; the transaction is rolled back.</exception>
    /// <exception cref="BoltConnectionException">The connection was lost.</exception>
    /// <exception cref="BoltTransactionException">The transaction is closed, or a statement of it failed.</exception>
    public async Task<BoltResult> RunAsync(string statement, BoltParameters? parameters = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        parameters?.CheckComplete();
        ThrowIfOver();
        _results.Enqueue(statement, parameters, _session.FetchSize, out BoltResult result);
        await OpenAsync(result, token);
        return result;
    }

    /// <summary>Runs the last statement and makes everything permanent, in one write.</summary>
    /// <param name="statement">The statement in Cypher; values belong into <paramref name="parameters"/>.</param>
    /// <param name="parameters">Its parameters; null for none.</param>
    /// <param name="token">Gives up; whether the work was done may then be unknown.</param>
    /// <returns>The result, all of whose rows are in memory.</returns>
    /// <remarks>Date-times with named zones are sent in two writes: a server that does not know one would commit the rest.</remarks>
    /// <exception cref="BoltCommitUnknownException">The answer was lost or not waited for.</exception>
    /// <exception cref="BoltServerException">The server refuses; nothing was done.</exception>
    /// <exception cref="BoltTransactionException">The transaction is closed, or a statement of it failed.</exception>
    public async Task<BoltResult> RunAndCommitAsync(string statement, BoltParameters? parameters = null, CancellationToken token = default)
    {
        if (parameters is { HasNamedZone: true })
        {
            BoltResult first = await RunAsync(statement, parameters, token);
            await first.BufferAsync(token);
            await CommitAsync(token);
            return first;
        }

        ArgumentNullException.ThrowIfNull(statement);
        parameters?.CheckComplete();
        ThrowIfOver();
        try
        {
            await _results.CloseAsync(token);
            return await RunWithCommitAsync(statement, parameters, token);
        }
        finally
        {
            await EndAsync();
        }
    }

    /// <summary>Makes everything permanent. Rows that were not read are let go.</summary>
    /// <param name="token">Gives up; whether the work was done may then be unknown.</param>
    /// <exception cref="BoltCommitUnknownException">The answer was lost or not waited for.</exception>
    /// <exception cref="BoltServerException">The server refuses; nothing was done.</exception>
    /// <exception cref="BoltTransactionException">The transaction is closed, or a statement of it failed.</exception>
    public async Task CommitAsync(CancellationToken token = default)
    {
        ThrowIfOver();
        try
        {
            token.ThrowIfCancellationRequested();
            await AwaitBeginAsync(token);
            await _results.CloseAsync(token);
            _session.Learn(await AskToCommitAsync(new Reply(), token));
        }
        finally
        {
            await EndAsync();
        }
    }

    /// <summary>Undoes everything.</summary>
    /// <param name="token">Gives up waiting; the server undoes it nevertheless.</param>
    /// <exception cref="BoltTransactionException">The transaction is closed, or a statement of it failed.</exception>
    public async Task RollbackAsync(CancellationToken token = default)
    {
        if (_over)
        {
            throw new BoltTransactionException("The transaction is closed; it cannot be rolled back.");
        }

        try
        {
            if (Failure is null && !Connection.IsBroken)
            {
                await AwaitBeginAsync(token);
                await _results.CloseAsync(token);
                await AskAsync(RequestKind.Rollback, new Reply(), token);
                Connection.NeedsReset = false;
            }
        }
        finally
        {
            await EndAsync();
        }
    }

    /// <summary>Undoes everything, unless it was committed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_over)
        {
            return;
        }

        try
        {
            await RollbackAsync();
        }
        catch (BoltException)
        {
            // The server undoes what it cannot be told to undo.
        }
    }

    internal async Task BeginAsync(WorkSettings settings, bool wait, RequestTrace? trace, CancellationToken token)
    {
        try
        {
            _beginTrace = trace;
            Connection.NeedsReset = true;
            Requests.Begin(Connection.Begin(), settings, Connection.LegacyTimes);
            Connection.Enqueue(RequestKind.Begin, _begin);
            if (wait)
            {
                await AwaitBeginAsync(token);
            }
        }
        catch (Exception e)
        {
            trace?.End(e);
            await EndAsync();
            throw;
        }
    }

    /// <summary>Whether it can only be rolled back, which the server has done or will do by itself.</summary>
    internal bool HasFailed => Failure is not null || Connection.IsBroken;

    /// <summary>Commits work that its function did not end by itself.</summary>
    internal async Task CommitIfOpenAsync(CancellationToken token)
    {
        if (!_over)
        {
            await CommitAsync(token);
        }
    }

    private BoltConnection Connection => _lease.Connection;

    /// <summary>What the server refused first.</summary>
    private BoltException? Failure => _begin.Failure ?? _results.Failure;

    private ValueTask EndAsync()
    {
        _over = true;
        _results.Orphan();
        _session.Ended(this);
        return _lease.ReleaseAsync();
    }

    private void ThrowIfOver()
    {
        if (_over)
        {
            throw new BoltTransactionException("The transaction is closed; begin another one.");
        }

        if (Failure is { } failure)
        {
            throw new BoltTransactionException("The transaction was rolled back because a statement of it failed: " + failure.Message, failure);
        }
    }
}
