namespace TalentGraph.Bolt.Connections;

/// <summary>Takes whole messages in the order they came.</summary>
internal interface IMessageSink
{
    /// <summary>Takes one message; its bytes are gone after the call.</summary>
    void OnMessage(ReadOnlySpan<byte> message);
}
