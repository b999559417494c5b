using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TalentGraph.Ingestion.Tests.Fetching;

/// <summary>A web server on loopback that sends given answers, byte for byte, and remembers what was asked.</summary>
internal sealed class FakeSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, byte[]> _answers = new(StringComparer.Ordinal);

    public FakeSite()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    public ConcurrentQueue<string> Requests { get; } = new();

    public string Address(string path) => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}";

    public FakeSite With(string path, string status, string contentType, byte[] body, string headers = "")
    {
        string head = $"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n";
        _answers[path] = [.. Encoding.ASCII.GetBytes(head), .. body];
        return this;
    }

    public FakeSite With(string path, string contentType, string body) => With(path, "200 OK", contentType, Encoding.UTF8.GetBytes(body));

    public FakeSite WithRedirect(string path, string location) => With(path, "302 Found", "text/plain", [], $"Location: {location}\r\n");

    /// <summary>Promises a body and never sends it.</summary>
    public FakeSite WithSilence(string path)
    {
        _answers[path] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"u8.ToArray();
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = AnswerAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed.
        }
        catch (SocketException)
        {
            // Disposed.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            NetworkStream stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
            string path = (await reader.ReadLineAsync())?.Split(' ')[1] ?? "";
            string agent = "";
            while (await reader.ReadLineAsync() is { Length: > 0 } header)
            {
                agent = header.StartsWith("User-Agent:", StringComparison.OrdinalIgnoreCase) ? header[11..].Trim() : agent;
            }

            Requests.Enqueue($"{path} {agent.Split('/')[0]}");
            byte[] answer = _answers.GetValueOrDefault(path, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
            await stream.WriteAsync(answer);
            await Task.Delay(path.Contains("silence", StringComparison.Ordinal) ? TimeSpan.FromSeconds(20) : TimeSpan.Zero, _stop.Token)
                .ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
