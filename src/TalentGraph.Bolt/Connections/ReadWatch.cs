using System.IO.Pipelines;

namespace TalentGraph.Bolt.Connections;

/// <summary>
/// Waits for bytes, but not for ever, and stops when told to without harm to the stream: the pending read is woken up, never
/// torn. One timer serves all reads of a connection.
/// </summary>
internal sealed class ReadWatch : IDisposable
{
    private readonly PipeReader _reader;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;

    public ReadWatch(PipeReader reader, TimeProvider clock)
    {
        _reader = reader;
        _clock = clock;
        _timer = clock.CreateTimer(
            static state => ((PipeReader)state!).CancelPendingRead(), // the state given below
            reader,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>How long nothing at all may come.</summary>
    public required TimeSpan Limit { get; set; }

    public void Dispose() => _timer.Dispose();

    public async ValueTask<WatchedRead> ReadAsync(CancellationToken token)
    {
        long start = _clock.GetTimestamp();
        while (!token.IsCancellationRequested)
        {
            ReadResult result = await WaitAsync(token);
            if (!result.IsCanceled)
            {
                return new WatchedRead(ReadOutcome.Read, result);
            }

            _reader.AdvanceTo(result.Buffer.Start);
            if (!token.IsCancellationRequested && _clock.GetElapsedTime(start) >= Limit)
            {
                return new WatchedRead(ReadOutcome.Late, default);
            }
        }

        return new WatchedRead(ReadOutcome.Cancelled, default);
    }

    private async ValueTask<ReadResult> WaitAsync(CancellationToken token)
    {
        ValueTask<ReadResult> pending = _reader.ReadAsync(CancellationToken.None);
        if (pending.IsCompleted)
        {
            return await pending;
        }

        _timer.Change(Limit, Timeout.InfiniteTimeSpan);
        await using CancellationTokenRegistration stop = token.UnsafeRegister(
            static state => ((PipeReader)state!).CancelPendingRead(), // the state given here
            _reader);
        ReadResult result = await pending;
        _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        return result;
    }
}
