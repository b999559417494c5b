using System.Buffers.Binary;

namespace TalentGraph.Bolt.Protocol;

/// <summary>
/// The first bytes of a connection: a magic number, then four proposals, best first, each <c>00 range minor major</c>. The
/// ranges make one fixed answer enough; the manifest of 5.7 would cost a trip and adds nothing for these versions.
/// </summary>
internal static class Handshake
{
    public const int AnswerLength = 4;
    private const uint HttpAnswer = 0x48545450;

    public static ReadOnlySpan<byte> Proposals =>
    [
        0x60, 0x60, 0xB0, 0x17,
        0x00, 0x08, 0x08, 0x05,
        0x00, 0x01, 0x04, 0x04,
        0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00,
    ];

    public static BoltVersion ReadAnswer(ReadOnlySpan<byte> answer, string address)
    {
        uint word = BinaryPrimitives.ReadUInt32BigEndian(answer);
        var version = new BoltVersion((int)(word & 0xFF), (int)((word >> 8) & 0xFF));
        return word switch
        {
            0 => throw BoltProtocolException.NoCommonVersion(address),
            HttpAnswer => throw BoltProtocolException.Http(address),
            _ when (word >> 16) == 0 && version is { Major: 5, Minor: <= 8 } or { Major: 4, Minor: 3 or 4 } => version,
            _ => throw BoltProtocolException.UnknownHandshake(address, word),
        };
    }
}
