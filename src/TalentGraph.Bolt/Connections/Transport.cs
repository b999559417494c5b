using System.IO.Pipelines;
using System.Net.Sockets;

namespace TalentGraph.Bolt.Connections;

/// <summary>The bytes of a connection: a socket, TLS or not.</summary>
internal sealed class Transport : IAsyncDisposable
{
    private const int ReadBuffer = 32 * 1024;
    private readonly Socket _socket;

    public Transport(Socket socket, Stream stream, bool isEncrypted)
    {
        _socket = socket;
        Stream = stream;
        IsEncrypted = isEncrypted;
        Reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: ReadBuffer, minimumReadSize: 4096));
    }

    public Stream Stream { get; }

    public PipeReader Reader { get; }

    public bool IsEncrypted { get; }

    /// <summary>Whether an unused connection has something to say, which can only be its end.</summary>
    public bool HasNews()
    {
        try
        {
            return _socket.Poll(0, SelectMode.SelectRead);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }

    public ValueTask DisposeAsync()
    {
        Abort();
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the socket at once, which also stops what the server does for it.</summary>
    public void Abort()
    {
        _socket.Dispose();
    }
}
