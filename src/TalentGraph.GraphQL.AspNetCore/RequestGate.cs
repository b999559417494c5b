namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>Bounds how many requests are executed at once and how many wait for that. Safe for concurrent use.</summary>
internal sealed class RequestGate(int places, int waitingPlaces) : IDisposable
{
    private readonly SemaphoreSlim _places = new(places, places);
    private int _waiting;

    /// <summary>Takes a place, waiting if need be; false if too many wait already. Each true asks for one <see cref="Leave"/>.</summary>
    /// <exception cref="OperationCanceledException">The client has gone while waiting.</exception>
    public async ValueTask<bool> TryEnterAsync(CancellationToken cancellationToken)
    {
        if (await _places.WaitAsync(TimeSpan.Zero, CancellationToken.None))
        {
            return true;
        }

        try
        {
            if (Interlocked.Increment(ref _waiting) > waitingPlaces)
            {
                return false;
            }

            await _places.WaitAsync(cancellationToken);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Leave() => _places.Release();

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();
}
