using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;

namespace TalentGraph.Testing.Neo4j;

/// <summary>
/// A Neo4j server of one test run: own ports on 127.0.0.1, own data in a temporary directory. Its shell waits on standard input and
/// kills the whole process group when that ends, so that the server goes even when the test run is killed.
/// </summary>
public sealed class Neo4jProcess : IAsyncDisposable
{
    private const string Password = "a-password-of-tests";

    private const string Watch =
        """
        set -m
        "$0" console >"$1" 2>&1 </dev/null &
        read -r _
        kill -KILL -- -$! 2>/dev/null
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _home;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("talentgraph-neo4j-");
    private readonly int _boltPort = FreePort();
    private readonly int _httpPort = FreePort();
    private Process? _shell;

    /// <summary>A server that is not started yet.</summary>
    /// <param name="home">The Neo4j directory, which holds <c>bin/neo4j</c>.</param>
    public Neo4jProcess(string home)
    {
        ArgumentException.ThrowIfNullOrEmpty(home);
        _home = home;
    }

    /// <summary>The server's own log of its start, for messages.</summary>
    private string ConsoleLog => Path.Combine(_folder.FullName, "console.log");

    /// <summary>Sets the password on first start, starts the server and waits until it answers.</summary>
    public async Task<Neo4jEndpoint> StartAsync()
    {
        string configuration = Directory.CreateDirectory(Path.Combine(_folder.FullName, "conf")).FullName;
        string file = Path.Combine(configuration, "neo4j.conf");
        if (!File.Exists(file))
        {
            await File.WriteAllTextAsync(file, Neo4jConfiguration.Text(_folder.FullName, _boltPort, _httpPort));
            await SetPasswordAsync();
        }

        _shell = Start("bash", ["-c", Watch, Path.Combine(_home, "bin", "neo4j"), ConsoleLog]);
        await WaitAsync();
        return new Neo4jEndpoint(new Uri($"bolt://127.0.0.1:{_boltPort}"), "neo4j", Password);
    }

    /// <summary>Kills the server as a power cut would; <see cref="StartAsync"/> starts it again on the same data.</summary>
    public async Task KillAsync()
    {
        if (_shell is not null)
        {
            _shell.StandardInput.Close();
            await _shell.WaitForExitAsync();
            _shell.Dispose();
            _shell = null;
        }
    }

    /// <summary>Ends the server and deletes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task SetPasswordAsync()
    {
        using Process admin = Start(Path.Combine(_home, "bin", "neo4j-admin"), ["dbms", "set-initial-password", Password]);
        Task<string> error = admin.StandardError.ReadToEndAsync();
        await admin.StandardOutput.ReadToEndAsync();
        await admin.WaitForExitAsync();
        if (admin.ExitCode != 0)
        {
            throw new InvalidOperationException($"The password of the Neo4j server in \"{_home}\" could not be set: {await error}");
        }
    }

    private Process Start(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NEO4J_CONF"] = Path.Combine(_folder.FullName, "conf");
        start.Environment["NEO4J_HOME"] = _home;
        return Process.Start(start) ?? throw new UnreachableException();
    }

    private async Task WaitAsync()
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:" + Password)));
        var question = new Uri($"http://127.0.0.1:{_httpPort}/db/neo4j/query/v2");
        long start = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(client, question))
        {
            if (_shell is null or { HasExited: true } || Stopwatch.GetElapsedTime(start) > Patience)
            {
                string log = File.Exists(ConsoleLog) ? await File.ReadAllTextAsync(ConsoleLog) : "";
                throw new InvalidOperationException($"The Neo4j server in \"{_home}\" did not start: {log}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(250));
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri question)
    {
        try
        {
            using HttpResponseMessage answer = await client.PostAsJsonAsync(question, new { statement = "RETURN 1" });
            return answer.StatusCode == HttpStatusCode.Accepted
                && !(await answer.Content.ReadAsStringAsync()).Contains("\"errors\"", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
