using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Pooling;
using TalentGraph.Bolt.Protocol;
using TalentGraph.Bolt.Telemetry;

namespace TalentGraph.Bolt.Execution;

/// <summary>One statement that is its own transaction: RUN and PULL in one write, one trip.</summary>
internal sealed class AutoCommit(BoltSession session, ConnectionLease lease, BoltAccessMode mode, RequestTrace? trace) : IResultHolder
{
    public BoltConnection Connection => lease.Connection;

    public bool CanStop => mode == BoltAccessMode.Read;

    public async Task<BoltResult> RunAsync(
        string statement, BoltParameters? parameters, WorkSettings settings, int fetchSize, CancellationToken token)
    {
        var stream = new ResultStream(fetchSize) { IsFetching = true, Trace = trace };
        BoltConnection connection = Connection;
        try
        {
            connection.NeedsReset = true;
            Requests.Run(connection.Begin(), statement, parameters, settings, connection.LegacyTimes);
            connection.Enqueue(RequestKind.Run, stream);
            Requests.Fetch(connection.Begin(), RequestKind.Pull, fetchSize, stream: null);
            connection.Enqueue(RequestKind.Pull, stream);
        }
        catch (Exception e)
        {
            trace?.End(e);
            connection.Abort("a request could not be encoded");
            await lease.ReleaseAsync();
            throw;
        }

        var result = new BoltResult(stream, this);
        session.Opened(result);
        await result.OpenAsync(token);
        session.LearnHome(stream.ChosenDatabase);
        return result;
    }

    public long? IdOf(ResultStream stream) => null;

    public ValueTask EndedAsync(ResultStream stream)
    {
        if (stream.Failure is null && !Connection.HasFailed)
        {
            Connection.NeedsReset = Connection.HasPendingAnswers;
            session.Learn(stream.Bookmark);
        }

        return lease.ReleaseAsync();
    }
}
