using TalentGraph.Bolt.PackStream;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Connections;

/// <summary>Waits for the answer to one or more requests.</summary>
internal interface IReply
{
    /// <summary>A row came; its bytes are gone after the call.</summary>
    void OnRecord(ReadOnlySpan<byte> fields);

    /// <summary>The request succeeded.</summary>
    void OnSuccess(RequestKind kind, ref PackReader metadata);

    /// <summary>The request failed.</summary>
    void OnFailure(RequestKind kind, BoltServerException failure);

    /// <summary>The request was passed over because one before it failed or a RESET came.</summary>
    void OnIgnored(RequestKind kind);
}
