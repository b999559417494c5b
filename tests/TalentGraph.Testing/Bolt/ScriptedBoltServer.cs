using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace TalentGraph.Testing.Bolt;

/// <summary>
/// A server that plays a <see cref="BoltScript"/>: for everything that a real database will not do on demand. Listens on a
/// free port of loopback.
/// </summary>
public sealed class ScriptedBoltServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _surprises = new();
    private readonly ConcurrentBag<Socket> _sockets = [];
    private readonly BoltScript _script;
    private readonly Func<Stream, Task<Stream>> _wrap;
    private readonly bool _byteByByte;
    private readonly Task _playing;

    private ScriptedBoltServer(BoltScript script, bool byteByByte, Func<Stream, Task<Stream>> wrap)
    {
        _script = script;
        _byteByByte = byteByByte;
        _wrap = wrap;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _playing = PlayAllAsync();
    }

    /// <summary>The port it listens on.</summary>
    public int Port { get; }

    /// <summary>Host and port; <c>#SELF#</c> in what the server says stands for them.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <summary>Its address for a client.</summary>
    public Uri Uri => new($"bolt://127.0.0.1:{Port}");

    /// <summary>Starts a server.</summary>
    /// <param name="script">The conversation.</param>
    /// <param name="byteByByte">Whether to send every byte by itself.</param>
    /// <param name="wrap">Puts something between socket and conversation, such as TLS; null for nothing.</param>
    public static ScriptedBoltServer Start(string script, bool byteByByte = false, Func<Stream, Task<Stream>>? wrap = null) =>
        new(BoltScript.Parse(script), byteByByte, wrap ?? Task.FromResult);

    /// <summary>Waits until the script is played to its end and asserts that the client said what it should.</summary>
    public async Task FinishedAsync()
    {
        bool ended = true;
        try
        {
            await _playing.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            ended = false;
        }

        Assert.True(_surprises.IsEmpty, string.Join("\n", _surprises));
        Assert.True(ended, "The client did not play its part to the end.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _playing.WaitAsync(Patience);
        foreach (Socket socket in _sockets)
        {
            socket.Dispose();
        }

        _stop.Dispose();
    }

    private async Task PlayAllAsync()
    {
        List<Task> conversations = [];
        try
        {
            foreach (IReadOnlyList<ScriptLine> lines in _script.Connections)
            {
                Socket socket = await _listener.AcceptSocketAsync(_stop.Token);
                conversations.Add(PlayAsync(socket, lines));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            _surprises.Enqueue("The client opened fewer connections than the script has.");
        }

        await Task.WhenAll(conversations);
    }

    /// <summary>Plays one conversation; its socket stays open until the server is disposed of, unless the script exits.</summary>
    private async Task PlayAsync(Socket socket, IReadOnlyList<ScriptLine> lines)
    {
        _sockets.Add(socket);
        socket.NoDelay = true;
        ScriptLine? at = null;
        try
        {
            Stream stream = await _wrap(new NetworkStream(socket));
            var wire = new BoltWire(stream, _byteByByte, _stop.Token);
            await wire.ShakeHandsAsync(_script.Major, _script.Minor);
            foreach (ScriptLine line in lines)
            {
                at = line;
                if (!await PlayLineAsync(wire, line))
                {
                    socket.Dispose();
                    return;
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
        {
            if (at is not { Word: "GOODBYE" or "<STALL>" })
            {
                _surprises.Enqueue($"{at}: the client was gone ({e.Message})");
            }
        }
    }

    private async Task<bool> PlayLineAsync(BoltWire wire, ScriptLine line)
    {
        switch (line.Word)
        {
            case "<EXIT>":
                return false;
            case "<NOOP>":
                await wire.SendRawAsync([0, 0]);
                return true;
            case "<RAW>":
                await wire.SendRawAsync(Convert.FromHexString(line.Rest.Replace(" ", "", StringComparison.Ordinal)));
                return true;
            case "<SLEEP>":
                await Task.Delay(int.Parse(line.Rest, CultureInfo.InvariantCulture), _stop.Token);
                return true;
            case "<STALL>":
                await wire.WaitForEndAsync();
                return true;
            default:
                return line.Speaker == 'S' ? await SayAsync(wire, line) : await HearAsync(wire, line);
        }
    }

    private async Task<bool> SayAsync(BoltWire wire, ScriptLine line)
    {
        string rest = line.Rest.Replace("#SELF#", Address, StringComparison.Ordinal);
        await wire.SendAsync(new PlainStructure(BoltScript.TagOf(line.Word), BoltScript.Fields(rest)));
        return true;
    }

    private async Task<bool> HearAsync(BoltWire wire, ScriptLine line)
    {
        PlainStructure heard = await wire.ReceiveAsync();
        string name = BoltScript.NameOf(heard.Tag);
        string said = JsonSerializer.Serialize(heard.Fields);
        bool matches = name == line.Word && (line.Rest.Length == 0 || said == JsonSerializer.Serialize(BoltScript.Fields(line.Rest)));
        if (!matches)
        {
            _surprises.Enqueue($"{line}\nbut the client said {name} {said}");
        }

        return matches;
    }
}
