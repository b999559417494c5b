using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TalentGraph.Cli.Tests.Commands;

public sealed partial class ServeCommandTests : IDisposable
{
    private readonly CliRun _run = new();
    private readonly Pipe _input = new();
    private readonly SignalledWriter _error = new();
    private readonly MemoryStream _output = new();
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _run.Dispose();
        _stop.Dispose();
        _http.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task It_listens_at_once_is_ready_after_the_import_and_its_three_questions_have_answers()
    {
        _run.Input = _input.Reader.AsStream();
        Task<int> server = CommandLine.RunAsync(
            ["serve", "--import", "-", "--store", _run.Store, "--no-reference", "--urls", "http://127.0.0.1:0"], _run.Context(_output, _error), _stop.Token);
        string listening = await _error.FirstLineAsync(_stop.Token);
        string url = UrlPattern().Match(listening).Value;

        Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(url + "/health/live", _stop.Token)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _http.GetAsync(url + "/health/ready", _stop.Token)).StatusCode);

        await _input.Writer.WriteAsync(Encoding.UTF8.GetBytes(Stories.Move), _stop.Token);
        await _input.Writer.CompleteAsync();
        string told = await ReadyTextAsync(url);

        Assert.Contains("1 articles", told, StringComparison.Ordinal);
        Assert.Contains("Extracted by machine: check before publishing.", told, StringComparison.Ordinal);
        MatchCollection bodies = BodyPattern().Matches(told);
        Assert.Equal(2, bodies.Count);
        foreach (Match body in bodies)
        {
            using var content = new StringContent(body.Groups["body"].Value, Encoding.UTF8, "application/json");
            HttpResponseMessage response = await _http.PostAsync(url + "/graphql", content, _stop.Token);
            string answer = await response.Content.ReadAsStringAsync(_stop.Token);
            Assert.True(response.IsSuccessStatusCode, answer);
            Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        }

        await _stop.CancelAsync();
        Assert.Equal(ExitCode.Ok, await server);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task A_new_graph_is_served_with_the_background_unless_it_is_not_wanted(bool wanted, int found)
    {
        string[] arguments = ["serve", "--store", _run.Store, "--urls", "http://127.0.0.1:0", .. wanted ? Array.Empty<string>() : ["--no-reference"]];
        Task<int> server = CommandLine.RunAsync(arguments, _run.Context(_output, _error), _stop.Token);
        string url = await UrlAsync(server);

        using var question = new StringContent("""{"query":"{ search(text: \"Made in China 2025\", first: 1) { totalCount } }"}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _http.PostAsync(url + "/graphql", question, _stop.Token);
        using var answer = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync(_stop.Token));

        Assert.Equal(found, Math.Min(1, answer.RootElement.GetProperty("data").GetProperty("search").GetProperty("totalCount").GetInt32()));
        await _stop.CancelAsync();
        Assert.Equal(ExitCode.Ok, await server);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_with_the_way_out()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        string url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        Assert.Equal(ExitCode.Failed, await _run.RunAsync("serve", "--store", _run.Store, "--urls", url));

        Assert.Contains($"Cannot listen on {url}", _run.Error, StringComparison.Ordinal);
        Assert.Contains("Choose another address with --urls", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_key_is_refused()
    {
        string keys = _run.Article("keys.txt", "secret");

        Assert.Equal(ExitCode.Usage, await _run.RunAsync("serve", "--store", _run.Store, "--keys", keys));

        Assert.Contains("shorter than 16 characters", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", _run.Error, StringComparison.Ordinal);
    }

    private async Task<string> UrlAsync(Task<int> server)
    {
        string text;
        while (!(text = Encoding.UTF8.GetString(_output.ToArray())).Contains("Ctrl-C", StringComparison.Ordinal) && !server.IsCompleted)
        {
            await Task.Delay(20, _stop.Token);
        }

        return UrlPattern().Match(text).Value;
    }

    private async Task<string> ReadyTextAsync(string url)
    {
        while ((await _http.GetAsync(url + "/health/ready", _stop.Token)).StatusCode != HttpStatusCode.OK)
        {
            await Task.Delay(20, _stop.Token);
        }

        string text;
        do
        {
            await Task.Delay(20, _stop.Token);
            text = Encoding.UTF8.GetString(_output.ToArray());
        }
        while (!text.Contains("Ctrl-C", StringComparison.Ordinal));

        return text;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.NonBacktracking)]
    private static partial Regex UrlPattern();

    [GeneratedRegex("-d '(?<body>.*)'", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BodyPattern();

    /// <summary>Lets a test wait for the first line that the server writes.</summary>
    private sealed class SignalledWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> FirstLineAsync(CancellationToken cancellationToken) => _first.Task.WaitAsync(cancellationToken);

        public override Task WriteLineAsync(string? value)
        {
            _first.TrySetResult(value ?? "");
            return Task.CompletedTask;
        }
    }
}
