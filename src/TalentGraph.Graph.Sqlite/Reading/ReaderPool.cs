using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Sqlite.Connections;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>
/// Connections for reading that keep their prepared statements. A question runs in one read transaction, so that all its
/// statements see the same committed batch, and a cancelled one is interrupted in SQLite.
/// </summary>
internal sealed class ReaderPool(SqliteDatabase database) : IDisposable
{
    private readonly ConcurrentBag<ReaderConnection> _idle = [];
    private volatile bool _disposed;

    /// <summary>Runs <paramref name="read"/> on a connection of its own.</summary>
    /// <exception cref="Storage.GraphStoreException">SQLite refused.</exception>
    public T Read<T>(Func<ReaderConnection, T> read, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        ReaderConnection connection = _idle.TryTake(out ReaderConnection? idle) ? idle : new ReaderConnection(database.OpenReader());
        try
        {
            using CancellationTokenRegistration registration = cancellationToken.Register(connection.Interrupt);
            T answer = connection.InTransaction(read);
            Return(connection);
            return answer;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            throw SqliteErrors.Translate(e, database.Address);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out ReaderConnection? connection))
        {
            connection.Dispose();
        }
    }

    private void Return(ReaderConnection connection)
    {
        if (_disposed)
        {
            connection.Dispose();
        }
        else
        {
            _idle.Add(connection);
        }
    }
}
