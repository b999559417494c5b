namespace TalentGraph.Bolt.Pooling;

/// <summary>
/// Keeps a server that could not be reached several times in a row from being tried for a moment: whoever asks in that time
/// is answered at once. After it, one may try; its success lets all others in.
/// </summary>
internal sealed class CircuitBreaker(int limit, TimeSpan pause, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private int _failures;
    private long _lastFailure;
    private bool _isTrying;
    private BoltException? _cause;

    /// <summary>Whether connecting may be tried; if so, its end must be told.</summary>
    /// <param name="cause">If not, why it failed the last time.</param>
    public bool TryEnter(out BoltException? cause)
    {
        lock (_lock)
        {
            cause = _cause;
            if (limit == 0 || _failures < limit)
            {
                return true;
            }

            bool first = !_isTrying && clock.GetElapsedTime(_lastFailure) >= pause;
            _isTrying |= first;
            return first;
        }
    }

    /// <summary>The server was reached.</summary>
    public void Succeed()
    {
        lock (_lock)
        {
            (_failures, _isTrying, _cause) = (0, false, null);
        }
    }

    /// <summary>The server was not reached.</summary>
    public void Fail(BoltException cause)
    {
        lock (_lock)
        {
            (_failures, _isTrying, _cause) = (_failures + 1, false, cause);
            _lastFailure = clock.GetTimestamp();
        }
    }

    /// <summary>Nobody knows: whoever tried has given up.</summary>
    public void GiveUp()
    {
        lock (_lock)
        {
            _isTrying = false;
        }
    }
}
