using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.PackStream;
using TalentGraph.Bolt.Protocol;
using TalentGraph.Bolt.Telemetry;

namespace TalentGraph.Bolt.Execution;

/// <summary>What the server has said so far about one statement.</summary>
internal sealed class ResultStream(int fetchSize) : IReply
{
    private readonly SummaryBuilder _summary = new();

    /// <summary>Who is told of the end; null where nobody listens.</summary>
    public RequestTrace? Trace { get; init; }

    public RowBuffer Rows { get; } = new();

    /// <summary>Names of the columns; empty until RUN is answered.</summary>
    public string[] Keys { get; private set; } = [];

    /// <summary>Number of the stream within its transaction.</summary>
    public long? Id { get; private set; }

    /// <summary>Whether RUN is answered, well or not.</summary>
    public bool IsOpened { get; private set; }

    /// <summary>Whether nothing will come any more.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Whether an answer to PULL or DISCARD is due.</summary>
    public bool IsFetching { get; set; }

    public BoltException? Failure { get; private set; }

    /// <summary>Why there is no result at all; null while RUN is not answered or went well.</summary>
    public BoltException? OpeningFailure { get; private set; }

    /// <summary>The database that the server chose; null if one was named.</summary>
    public string? ChosenDatabase => _summary.ChosenDatabase;

    public string? Bookmark => _summary.Bookmark;

    public int FetchSize => fetchSize;

    public BoltSummary Summarize(BoltConnection connection) => _summary.Build(connection);

    public void OnRecord(ReadOnlySpan<byte> fields) => Rows.Append(fields);

    public void OnSuccess(RequestKind kind, ref PackReader metadata)
    {
        if (kind == RequestKind.Run)
        {
            IsOpened = true;
            ReadOpening(ref metadata);
            return;
        }

        IsFetching = false;
        IsEnded = !_summary.ReadBatchEnd(ref metadata);
    }

    public void OnFailure(RequestKind kind, BoltServerException failure) => End(kind, failure);

    public void OnIgnored(RequestKind kind) => End(kind, null);

    /// <summary>Ends it from outside: the transaction or the connection is gone.</summary>
    public void End(BoltException? failure)
    {
        if (!IsOpened)
        {
            OpeningFailure = failure;
        }

        IsOpened = true;
        IsEnded = true;
        IsFetching = false;
        Failure ??= failure;
        Trace?.End(Failure);
    }

    private void End(RequestKind kind, BoltServerException? failure)
    {
        if (kind == RequestKind.Run)
        {
            // The answer to the PULL behind it is due too, and says nothing new.
            (IsOpened, IsEnded) = (true, true);
            Failure ??= failure ?? Passed();
            OpeningFailure = Failure;
            return;
        }

        Failure ??= failure ?? Passed();
        (IsFetching, IsEnded) = (false, true);
    }

    private static BoltException Passed() => new("The server passed over the statement because one before it failed or was stopped.");

    private void ReadOpening(ref PackReader metadata)
    {
        int count = metadata.ReadMapHeader();
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> key = metadata.ReadUtf8();
            if (key.SequenceEqual("fields"u8))
            {
                Keys = ReadTexts(ref metadata);
            }
            else if (key.SequenceEqual("qid"u8))
            {
                Id = metadata.ReadInt64();
            }
            else if (!_summary.TryReadOpening(key, ref metadata))
            {
                metadata.Skip();
            }
        }
    }

    private static string[] ReadTexts(ref PackReader reader)
    {
        string[] texts = new string[reader.ReadListHeader()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.ReadString();
        }

        return texts;
    }
}
