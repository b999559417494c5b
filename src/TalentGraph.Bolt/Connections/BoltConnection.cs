using System.Buffers;
using System.IO.Pipelines;
using TalentGraph.Bolt.PackStream;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Connections;

/// <summary>
/// One connection: requests are queued and written together, answers are read by whoever needs the next one and handed to
/// whom they belong. There is no reading in the background, so a slow reader slows the server down. A hot path.
/// </summary>
/// <remarks>For one user at a time; only <see cref="Abort"/> may come from elsewhere.</remarks>
internal sealed partial class BoltConnection : IMessageSink, IAsyncDisposable
{
    private readonly Transport _transport;
    private readonly Outbox _outbox = new();
    private readonly MessageAssembler _assembler;
    private readonly Queue<(RequestKind Kind, IReply Reply)> _expected = new();
    private readonly ReadWatch _watch;
    private readonly TimeSpan _writeTimeout;
    private BoltException? _fault;
    private int _received;
    private bool _dropRecords;

    public BoltConnection(Transport transport, ServerAddress address, BoltVersion version, BoltOptions options)
    {
        _transport = transport;
        _assembler = new MessageAssembler(options.MaxMessageBytes);
        _watch = new ReadWatch(transport.Reader, options.Clock) { Limit = options.ReceiveTimeout };
        _writeTimeout = options.WriteTimeout;
        Clock = options.Clock;
        Address = address;
        Version = version;
        LegacyTimes = !version.HasUtcTimes;
        CreatedAt = options.Clock.GetTimestamp();
        IdleSince = CreatedAt;
    }

    public ServerAddress Address { get; }

    public BoltVersion Version { get; }

    public TimeProvider Clock { get; }

    public bool IsEncrypted => _transport.IsEncrypted;

    public long CreatedAt { get; }

    public long IdleSince { get; set; }

    /// <summary>Which of its pool's generations it belongs to; only the last one is used for new work.</summary>
    public int Generation { get; set; }

    /// <summary>Who is told of failures; set while the connection is kept by a pool.</summary>
    public IConnectionOwner? Owner { get; set; }

    /// <summary>The database that the present user works with; routing learns from failures by it.</summary>
    public string? Database { get; set; }

    /// <summary>What the present user does.</summary>
    public BoltAccessMode Mode { get; set; }

    /// <summary>Whether the loss of it is the loss of one member of many.</summary>
    public bool IsRouted { get; init; }

    /// <summary>Whether it must not be used again though it works.</summary>
    public bool IsStale { get; set; }

    /// <summary>Whether a transaction or a result is open, or the server waits for RESET after a failure.</summary>
    public bool NeedsReset { get; set; }

    /// <summary>Whether the server passes over everything until RESET.</summary>
    public bool HasFailed { get; private set; }

    public bool IsBroken => _fault is not null;

    public bool HasPendingAnswers => _expected.Count > 0;

    /// <summary>Begins a request; <see cref="Enqueue"/> ends it.</summary>
    public PackWriter Begin()
    {
        ThrowIfBroken();
        return _outbox.Begin();
    }

    /// <summary>Takes back a request that could not be encoded.</summary>
    public void Undo() => _outbox.Undo();

    /// <summary>Ends a request and says who waits for its answer; it is sent with the next flush.</summary>
    public void Enqueue(RequestKind kind, IReply reply)
    {
        _outbox.End();
        _expected.Enqueue((kind, reply));
    }

    /// <summary>A request without fields.</summary>
    public void EnqueuePlain(RequestKind kind, IReply reply)
    {
        Requests.Plain(Begin(), kind);
        Enqueue(kind, reply);
    }

    /// <summary>Writes all queued requests at once.</summary>
    /// <exception cref="BoltConnectionException">The connection is lost.</exception>
    public async ValueTask FlushAsync(CancellationToken token)
    {
        ThrowIfBroken();
        if (_outbox.IsEmpty)
        {
            return;
        }

        try
        {
            ValueTask write = _transport.Stream.WriteAsync(_outbox.Pending, CancellationToken.None);
            if (!write.IsCompletedSuccessfully)
            {
                await write.AsTask().WaitAsync(_writeTimeout, Clock, token);
            }

            _outbox.Clear();
        }
        catch (Exception e) when (IsNetworkFailure(e))
        {
            throw Lose($"The connection to {Address} was lost while a request was written.", e);
        }
        catch (OperationCanceledException)
        {
            Abort("a request was given up while it was written");
            throw;
        }
    }

    /// <summary>Writes what is queued and reads until the answer is there.</summary>
    /// <exception cref="BoltServerException">The server refuses.</exception>
    /// <exception cref="BoltConnectionException">The connection is lost.</exception>
    public async ValueTask WaitForAsync(Reply reply, CancellationToken token)
    {
        await FlushAsync(token);
        while (!reply.IsDone)
        {
            await ReceiveAsync(token);
        }

        if (reply.Failure is { } failure)
        {
            throw failure;
        }

        if (reply.IsIgnored)
        {
            throw new BoltProtocolException($"{Address} passed over a request without saying why.");
        }
    }

    /// <summary>Reads and hands out what the server says; at least one message.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the server was told to stop.</exception>
    /// <exception cref="BoltConnectionException">The connection is lost.</exception>
    public async ValueTask ReceiveAsync(CancellationToken token)
    {
        ThrowIfBroken();
        if (_expected.Count == 0)
        {
            throw new System.Diagnostics.UnreachableException("Nobody waits for an answer.");
        }

        int before = _received;
        while (_received == before)
        {
            WatchedRead read = await ReadAsync(token);
            if (read.Outcome == ReadOutcome.Cancelled)
            {
                await InterruptAsync();
                throw new OperationCanceledException(token);
            }

            if (read.Outcome == ReadOutcome.Late)
            {
                throw Lose($"{Address} was silent for {_watch.Limit.TotalSeconds:0.#} s while an answer was due.", null);
            }

            Digest(read.Result);
        }
    }

    /// <inheritdoc/>
    public void OnMessage(ReadOnlySpan<byte> message)
    {
        var reader = new PackReader(message);
        reader.ReadStructureHeader(out byte tag);
        if (!_expected.TryPeek(out (RequestKind Kind, IReply Reply) head))
        {
            throw BoltProtocolException.UnexpectedMessage(tag);
        }

        _received++;
        if (tag == ResponseTag.Record)
        {
            if (!_dropRecords)
            {
                head.Reply.OnRecord(message[reader.Position..]);
            }

            return;
        }

        _expected.Dequeue();
        Dispatch(tag, head.Kind, head.Reply, ref reader);
        if (!reader.AtEnd)
        {
            throw BoltProtocolException.TrailingBytes(message.Length - reader.Position);
        }
    }

    private void Dispatch(byte tag, RequestKind kind, IReply reply, ref PackReader reader)
    {
        switch (tag)
        {
            case ResponseTag.Success:
                if (kind == RequestKind.Reset)
                {
                    (HasFailed, NeedsReset) = (false, false);
                }

                reply.OnSuccess(kind, ref reader);
                break;
            case ResponseTag.Failure:
                BoltServerException failure = FailureReader.Read(ref reader);
                (HasFailed, NeedsReset) = (true, true);
                OnFailure(kind, failure);
                reply.OnFailure(kind, failure);
                break;
            case ResponseTag.Ignored:
                reply.OnIgnored(kind);
                break;
            default:
                throw BoltProtocolException.UnexpectedMessage(tag);
        }
    }

    /// <summary>A server that could not decode a request goes on with the ones behind it, so nothing after it can be believed.</summary>
    private void OnFailure(RequestKind kind, BoltServerException failure)
    {
        if (failure.Code.StartsWith(ServerCodes.RequestPrefix, StringComparison.Ordinal)
            || kind is RequestKind.Hello or RequestKind.Logon or RequestKind.Reset)
        {
            IsStale = true;
            _closeAfterBatch = true;
        }

        Owner?.OnFailure(this, failure);
    }

    private async ValueTask<WatchedRead> ReadAsync(CancellationToken token)
    {
        try
        {
            return await _watch.ReadAsync(token);
        }
        catch (Exception e) when (IsNetworkFailure(e))
        {
            throw Lose($"The connection to {Address} was lost.", e);
        }
    }

    private void Digest(ReadResult result)
    {
        ReadOnlySequence<byte> buffer = result.Buffer;
        try
        {
            foreach (ReadOnlyMemory<byte> segment in buffer)
            {
                _assembler.Feed(segment.Span, this);
            }
        }
        catch (BoltProtocolException e)
        {
            Fail(e);
            throw;
        }
        catch (InvalidCastException e)
        {
            var fault = new BoltProtocolException($"{Address} sent a message whose fields are of the wrong kind.", e);
            Fail(fault);
            throw fault;
        }

        _transport.Reader.AdvanceTo(buffer.End);
        if (_closeAfterBatch)
        {
            Abort("the server could not read a request");
        }
        else if (result.IsCompleted && _expected.Count > 0)
        {
            throw Lose($"{Address} closed the connection while an answer was due.", null);
        }
    }
}
