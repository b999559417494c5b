using TalentGraph.Bolt.PackStream;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Connections;

/// <summary>Waits for the answer to one request without rows.</summary>
internal sealed class Reply : IReply
{
    public bool IsDone { get; private set; }

    public bool IsSuccess => Metadata is not null;

    public bool IsIgnored => IsDone && !IsSuccess && Failure is null;

    public Dictionary<string, object?>? Metadata { get; private set; }

    public BoltServerException? Failure { get; private set; }

    public void OnRecord(ReadOnlySpan<byte> fields) => throw BoltProtocolException.UnexpectedMessage(ResponseTag.Record);

    public void OnSuccess(RequestKind kind, ref PackReader metadata)
    {
        Metadata = PackDecoder.ReadMap(ref metadata);
        IsDone = true;
    }

    public void OnFailure(RequestKind kind, BoltServerException failure)
    {
        Failure = failure;
        IsDone = true;
    }

    public void OnIgnored(RequestKind kind) => IsDone = true;

    public string? Text(string key) => Metadata?.GetValueOrDefault(key) as string;
}
