using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Protocol;
using TalentGraph.Bolt.Telemetry;

namespace TalentGraph.Bolt;

/// <content>What goes out in one write, and what its answers mean.</content>
public sealed partial class BoltTransaction
{
    private const int AllRows = -1;

    private async ValueTask AwaitBeginAsync(CancellationToken token)
    {
        if (!_begin.IsSuccess)
        {
            await Connection.WaitForAsync(_begin, token);
        }

        _session.LearnHome(_begin.Text("db"));
        _beginTrace?.End(null);
    }

    /// <summary>Where BEGIN was refused, the statement behind it was only passed over.</summary>
    private async ValueTask OpenAsync(BoltResult result, CancellationToken token)
    {
        try
        {
            await result.OpenAsync(token);
        }
        catch (BoltException e)
        {
            _beginTrace?.End(_begin.Failure ?? e);
            throw _begin.Failure ?? e;
        }

        _session.LearnHome(_begin.Text("db"));
        _beginTrace?.End(null);
    }

    private async Task<BoltResult> RunWithCommitAsync(string statement, BoltParameters? parameters, CancellationToken token)
    {
        var commit = new Reply();
        var trace = RequestTrace.Begin(Connection.Clock, "COMMIT")?.At(Connection);
        _results.Enqueue(statement, parameters, AllRows, out BoltResult result);
        Connection.EnqueuePlain(RequestKind.Commit, commit);
        try
        {
            await OpenAsync(result, token);
            await result.BufferAsync(token);
            result.ThrowIfFailed();
            await Connection.WaitForAsync(commit, token);
            trace?.End(null);
        }
        catch (OperationCanceledException) when (commit.IsSuccess)
        {
            trace?.End(null);
        }
        catch (Exception e) when (e is OperationCanceledException or BoltException)
        {
            trace?.End(e);
            await PassOverAsync(commit);
            throw IsRefusal(e) ? e : Unknown(e);
        }

        Connection.NeedsReset = false;
        _session.Learn(commit.Text("bookmark"));
        return result;
    }

    /// <summary>After a refusal the answer to COMMIT is still due, and says nothing.</summary>
    private async ValueTask PassOverAsync(Reply commit)
    {
        while (!commit.IsDone && !Connection.IsBroken)
        {
            try
            {
                await Connection.ReceiveAsync(CancellationToken.None);
            }
            catch (BoltException)
            {
                // The refusal says more than the loss of the connection after it.
            }
        }
    }

    /// <summary>A server that could not read a request goes on with the ones behind it, COMMIT among them.</summary>
    private static bool IsRefusal(Exception e) =>
        e is BoltServerException server && !server.Code.StartsWith(ServerCodes.RequestPrefix, StringComparison.Ordinal);

    private static BoltCommitUnknownException Unknown(Exception cause) => new(
        "The answer to COMMIT did not come, so it is unknown whether the transaction was committed. Look for its effects before you repeat it.",
        cause);

    private async Task<string?> AskToCommitAsync(Reply reply, CancellationToken token)
    {
        try
        {
            await AskAsync(RequestKind.Commit, reply, token);
        }
        catch (OperationCanceledException) when (reply.IsSuccess)
        {
            // It was done before the server heard of the cancellation.
        }
        catch (Exception e) when (e is OperationCanceledException or BoltConnectionException or BoltProtocolException)
        {
            throw Unknown(e);
        }

        Connection.NeedsReset = false;
        return reply.Text("bookmark");
    }

    private async Task AskAsync(RequestKind kind, Reply reply, CancellationToken token)
    {
        var trace = RequestTrace.Begin(Connection.Clock, kind == RequestKind.Commit ? "COMMIT" : "ROLLBACK")?.At(Connection);
        try
        {
            Connection.EnqueuePlain(kind, reply);
            await Connection.WaitForAsync(reply, token);
            trace?.End(null);
        }
        catch (Exception e)
        {
            trace?.End(e);
            throw;
        }
    }
}
