using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Execution;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt;

/// <summary>
/// The answer to a statement: rows as they come, then a summary. The connection goes back as soon as the server has said
/// everything. Dispose of a result that is not read to the end: the server is told to stop.
/// </summary>
/// <remarks>For one reader at a time. Cancelling the token of a read stops the statement on the server.</remarks>
public sealed class BoltResult : IAsyncEnumerable<BoltRow>, IAsyncDisposable
{
    private readonly ResultStream _stream;
    private readonly IResultHolder _holder;
    private readonly BoltConnection _connection;
    private BoltRow? _row;
    private bool _endReported;
    private bool _consumed;

    internal BoltResult(ResultStream stream, IResultHolder holder)
    {
        _stream = stream;
        _holder = holder;
        _connection = holder.Connection;
    }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Keys => _stream.Keys;

    /// <summary>The present row, after a read that gave one.</summary>
    /// <exception cref="InvalidOperationException">No row was read yet.</exception>
    public BoltRow Row => _row ?? throw new InvalidOperationException("Read a row first.");

    /// <summary>Moves to the next row.</summary>
    /// <param name="token">Stops the statement.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="BoltServerException">The statement failed.</exception>
    /// <exception cref="BoltConnectionException">The connection was lost.</exception>
    /// <exception cref="BoltResultException">The result was consumed or its transaction is over.</exception>
    public ValueTask<bool> ReadAsync(CancellationToken token = default)
    {
        if (_stream.Rows.TryTake(out ReadOnlyMemory<byte> row))
        {
            Show(row);
            return new ValueTask<bool>(true);
        }

        return FillAndReadAsync(token);
    }

    /// <summary>Looks whether there is another row without moving to it.</summary>
    /// <param name="token">Stops the statement.</param>
    public async ValueTask<bool> PeekAsync(CancellationToken token = default) =>
        _stream.Rows.Count > 0 || await FillAsync(token);

    /// <summary>Reads the only row; it stays <see cref="Row"/>.</summary>
    /// <param name="token">Stops the statement.</param>
    /// <returns>The row.</returns>
    /// <exception cref="BoltResultException">There is none, or more than one.</exception>
    public async Task<BoltRow> SingleAsync(CancellationToken token = default)
    {
        if (!await PeekAsync(token))
        {
            throw new BoltResultException("Exactly one row was expected, but there is none.");
        }

        await BufferAsync(token);
        int count = _stream.Rows.Count;
        await ReportEndAsync();
        ThrowIfFailed();
        if (count > 1)
        {
            _stream.Rows.Clear();
            throw new BoltResultException($"Exactly one row was expected, but there are {count}. Add LIMIT 1, or read them all.");
        }

        await ReadAsync(token);
        return Row;
    }

    /// <summary>Throws away the rows that are left and gives the summary.</summary>
    /// <param name="token">Stops the statement.</param>
    /// <exception cref="BoltServerException">The statement failed.</exception>
    public async Task<BoltSummary> ConsumeAsync(CancellationToken token = default)
    {
        await DiscardAsync(token);
        return _stream.Summarize(_connection);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerator<BoltRow> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (await ReadAsync(cancellationToken))
        {
            yield return Row;
        }
    }

    /// <summary>Ends the result. What reads is stopped on the server; what writes is let finish.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_stream.IsEnded)
        {
            await ReportEndAsync();
            return;
        }

        if (_holder.CanStop)
        {
            _stream.End(new BoltResultException("The result was left before its end."));
            await ReportEndAsync();
            return;
        }

        await LetGoAsync();
    }

    /// <summary>Lets the statement run to its end without its rows.</summary>
    internal async ValueTask LetGoAsync()
    {
        try
        {
            await DiscardAsync(CancellationToken.None);
        }
        catch (BoltException)
        {
            // Whoever leaves a result does not ask how it would have ended.
        }
    }

    internal async ValueTask OpenAsync(CancellationToken token)
    {
        try
        {
            await _connection.FlushAsync(token);
            while (!_stream.IsOpened)
            {
                await _connection.ReceiveAsync(token);
            }
        }
        catch (Exception e) when (e is BoltException or OperationCanceledException)
        {
            await BreakAsync(e);
            throw;
        }

        await SettleAsync();
        if (_stream.OpeningFailure is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Reads what is left into memory, so that the connection can be used for something else.</summary>
    internal async ValueTask BufferAsync(CancellationToken token)
    {
        while (!_stream.IsEnded)
        {
            await AdvanceAsync(RequestKind.Pull, _stream.FetchSize, token);
        }
    }

    internal async ValueTask DiscardAsync(CancellationToken token)
    {
        _consumed = true;
        _stream.Rows.Clear();
        while (!_stream.IsEnded)
        {
            await AdvanceAsync(RequestKind.Discard, -1, token);
            _stream.Rows.Clear();
        }

        await ReportEndAsync();
        ThrowIfFailed();
    }

    private async ValueTask<bool> FillAndReadAsync(CancellationToken token)
    {
        if (!await FillAsync(token) || !_stream.Rows.TryTake(out ReadOnlyMemory<byte> row))
        {
            return false;
        }

        Show(row);
        return true;
    }

    /// <summary>Waits until there is a row.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken token)
    {
        _stream.Rows.Recycle();
        while (_stream.Rows.Count == 0 && !_stream.IsEnded)
        {
            await AdvanceAsync(RequestKind.Pull, _stream.FetchSize, token);
        }

        if (_stream.Rows.Count > 0)
        {
            return true;
        }

        await ReportEndAsync();
        ThrowIfFailed();
        if (_consumed)
        {
            throw new BoltResultException("The result is closed: it was consumed, or its transaction has ended. Read the rows before that.");
        }

        return false;
    }

    /// <summary>Asks for more if nothing is under way, then takes what comes.</summary>
    private async ValueTask AdvanceAsync(RequestKind kind, long count, CancellationToken token)
    {
        try
        {
            if (!_stream.IsFetching)
            {
                _stream.IsFetching = true;
                Requests.Fetch(_connection.Begin(), kind, count, _holder.IdOf(_stream));
                _connection.Enqueue(kind, _stream);
                await _connection.FlushAsync(token);
            }

            await _connection.ReceiveAsync(token);
        }
        catch (Exception e) when (e is BoltException or OperationCanceledException)
        {
            await BreakAsync(e);
            throw;
        }

        await SettleAsync();
    }

    private ValueTask BreakAsync(Exception cause)
    {
        _stream.End(cause as BoltException ?? new BoltException("The statement was cancelled.", cause));
        return ReportEndAsync();
    }

    private ValueTask SettleAsync() => _stream.IsEnded ? ReportEndAsync() : ValueTask.CompletedTask;

    private async ValueTask ReportEndAsync()
    {
        if (_endReported)
        {
            return;
        }

        _endReported = true;
        _stream.Trace?.End(_stream.Failure);
        await WaitForIgnoredPullAsync();
        await _holder.EndedAsync(_stream);
    }

    /// <summary>The PULL behind a RUN that failed is passed over at once, but its answer must be taken.</summary>
    private async ValueTask WaitForIgnoredPullAsync()
    {
        try
        {
            while (_stream.IsFetching && !_connection.IsBroken)
            {
                await _connection.ReceiveAsync(CancellationToken.None);
            }
        }
        catch (BoltException)
        {
            // The failure of RUN says more than the loss of the connection after it.
        }
    }

    private void Show(ReadOnlyMemory<byte> row)
    {
        _row ??= new BoltRow(_stream.Keys);
        try
        {
            _row.Load(row);
        }
        catch (BoltProtocolException)
        {
            _connection.Abort("it sent a row that cannot be read");
            throw;
        }
    }

    internal void ThrowIfFailed()
    {
        if (_stream.Failure is { } failure)
        {
            throw failure;
        }
    }
}
