namespace TalentGraph.GraphQL.Execution;

/// <summary>The time limit and the client's cancellation of one request. The timer starts only when someone waits.</summary>
internal sealed class Deadline(TimeProvider clock, TimeSpan limit, CancellationToken client) : IDisposable
{
    private readonly long _start = clock.GetTimestamp();
    private CancellationTokenSource? _timer;
    private CancellationTokenSource? _linked;

    public TimeSpan Limit => limit;

    /// <summary>Fires on cancellation and when time is over.</summary>
    public CancellationToken Token
    {
        get
        {
            if (_linked is null)
            {
                var left = limit - clock.GetElapsedTime(_start);
                _timer = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock);
                _linked = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, client);
            }

            return _linked.Token;
        }
    }

    public bool IsOver => client.IsCancellationRequested || IsExpired;

    public bool IsExpired => clock.GetElapsedTime(_start) >= limit || _timer?.IsCancellationRequested == true;

    /// <exception cref="OperationCanceledException">Cancelled, or time is over.</exception>
    public void ThrowIfOver()
    {
        client.ThrowIfCancellationRequested();
        if (IsExpired)
        {
            throw new OperationCanceledException("The time limit is over.");
        }
    }

    public void Dispose()
    {
        _linked?.Dispose();
        _timer?.Dispose();
    }
}
