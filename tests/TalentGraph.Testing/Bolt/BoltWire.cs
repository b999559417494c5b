using System.Buffers.Binary;

namespace TalentGraph.Testing.Bolt;

/// <summary>The server's end of a connection, written in the plainest way.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="byteByByte">Whether to send every byte by itself.</param>
/// <param name="token">Ends all waiting.</param>
internal sealed class BoltWire(Stream stream, bool byteByByte, CancellationToken token)
{
    public async Task ShakeHandsAsync(int major, int minor)
    {
        byte[] greeting = new byte[20];
        await stream.ReadExactlyAsync(greeting, token);
        Assert.Equal("6060B017", Convert.ToHexString(greeting[..4]));
        await SendRawAsync([0, 0, (byte)minor, (byte)major]);
    }

    public async Task SendAsync(PlainStructure message)
    {
        List<byte> framed = [];
        foreach (byte[] chunk in PlainPack.Encode(message).Chunk(ushort.MaxValue))
        {
            framed.AddRange([(byte)(chunk.Length >> 8), (byte)chunk.Length]);
            framed.AddRange(chunk);
        }

        framed.AddRange([0, 0]);
        await SendRawAsync([.. framed]);
    }

    public async Task SendRawAsync(byte[] bytes)
    {
        foreach (byte[] part in byteByByte ? bytes.Chunk(1) : [bytes])
        {
            await stream.WriteAsync(part, token);
            await stream.FlushAsync(token);
        }
    }

    public async Task<PlainStructure> ReceiveAsync()
    {
        List<byte> message = [];
        byte[] head = new byte[2];
        while (true)
        {
            await stream.ReadExactlyAsync(head, token);
            int size = BinaryPrimitives.ReadUInt16BigEndian(head);
            if (size == 0 && message.Count > 0)
            {
                return Assert.IsType<PlainStructure>(PlainPack.Decode([.. message]));
            }

            byte[] chunk = new byte[size];
            await stream.ReadExactlyAsync(chunk, token);
            message.AddRange(chunk);
        }
    }

    public async Task WaitForEndAsync()
    {
        byte[] ignored = new byte[1024];
        while (await stream.ReadAsync(ignored, token) > 0)
        {
            // Whatever the client says, the server stays silent.
        }
    }
}
