using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Update;

namespace TalentGraph.Graph.Sqlite.Writing;

/// <summary>
/// Runs write transactions one after another on one connection. <c>BEGIN IMMEDIATE</c> queues behind writers of other processes before
/// anything is read, so that every batch builds on the one before it.
/// </summary>
internal sealed class SqliteTransactionRunner(SqliteDatabase database, TimeProvider clock) : ITransactionRunner, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private SqliteConnection? _connection;
    private SqliteStatements? _statements;

    public async Task<T> RunAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<(T Result, bool Commit)>> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            return await RunAloneAsync(work, cancellationToken);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e, database.Address);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task<T> ReadAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            using SqliteConnection connection = database.OpenReader();
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
            using var statements = new SqliteStatements(connection) { Transaction = transaction };
            return await work(new SqliteGraphTransaction(statements, clock), cancellationToken);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e, database.Address);
        }
    }

    public void Dispose()
    {
        _statements?.Dispose();
        _connection?.Dispose();
        _gate.Dispose();
    }

    private async Task<T> RunAloneAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<(T Result, bool Commit)>> work, CancellationToken cancellationToken)
    {
        _connection ??= database.OpenWriter();
        _statements ??= new SqliteStatements(_connection);
        using SqliteTransaction transaction = _connection.BeginTransaction(deferred: false);
        _statements.Transaction = transaction;
        var rows = new SqliteGraphTransaction(_statements, clock);
        (T result, bool commit) = await work(rows, cancellationToken);
        if (commit)
        {
            rows.Finish();
            await transaction.CommitAsync(cancellationToken);
        }

        return result;
    }
}
