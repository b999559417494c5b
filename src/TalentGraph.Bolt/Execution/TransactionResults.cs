using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Protocol;
using TalentGraph.Bolt.Telemetry;

namespace TalentGraph.Bolt.Execution;

/// <summary>The results of a transaction; the first failure of one is the end of all.</summary>
internal sealed class TransactionResults(BoltConnection connection) : IResultHolder
{
    private readonly List<(ResultStream Stream, BoltResult Result)> _open = [];
    private ResultStream? _last;

    public BoltConnection Connection => connection;

    public bool CanStop => false;

    public BoltException? Failure { get; private set; }

    public void Enqueue(string statement, BoltParameters? parameters, int fetchSize, out BoltResult result)
    {
        var stream = new ResultStream(fetchSize)
        {
            IsFetching = true,
            Trace = RequestTrace.Begin(connection.Clock, "RUN", statement)?.At(connection),
        };
        Requests.Run(connection.Begin(), statement, parameters, settings: null, connection.LegacyTimes);
        connection.Enqueue(RequestKind.Run, stream);
        Requests.Fetch(connection.Begin(), RequestKind.Pull, fetchSize, stream: null);
        connection.Enqueue(RequestKind.Pull, stream);
        _last = stream;
        result = new BoltResult(stream, this);
        _open.Add((stream, result));
    }

    /// <summary>Lets go what was not read; COMMIT must find no open stream.</summary>
    public async ValueTask CloseAsync(CancellationToken token)
    {
        while (_open.Count > 0)
        {
            await _open[0].Result.DiscardAsync(token);
        }
    }

    /// <summary>The transaction is over: rows that are still asked for will not come.</summary>
    public void Orphan()
    {
        foreach ((ResultStream stream, _) in _open)
        {
            stream.End(Failure is { } failure
                ? new BoltResultException("The transaction of the result was rolled back: " + failure.Message, failure)
                : new BoltResultException("The transaction of the result is closed; its rows are gone."));
        }

        _open.Clear();
    }

    public long? IdOf(ResultStream stream) => ReferenceEquals(stream, _last) ? null : stream.Id;

    public ValueTask EndedAsync(ResultStream stream)
    {
        _open.RemoveAll(open => ReferenceEquals(open.Stream, stream));
        if (stream.Failure is { } failure && Failure is null)
        {
            Failure = failure;
            Orphan();
        }

        return ValueTask.CompletedTask;
    }
}
