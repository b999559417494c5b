using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Connections;

/// <content>Introducing the client and logging on, in one write.</content>
internal sealed partial class BoltConnection
{
    /// <summary>The server's name and version, as it says.</summary>
    public string ServerAgent { get; private set; } = "";

    /// <summary>Whether date-times count local seconds.</summary>
    public bool LegacyTimes { get; private set; }

    /// <summary>Whether the server passes work on to the one that does it.</summary>
    public bool RoutesByItself { get; private set; }

    /// <summary>Sends HELLO and, from Bolt 5.1 on, LOGON with it.</summary>
    /// <exception cref="BoltServerException">The credentials are wrong.</exception>
    public async ValueTask GreetAsync(BoltOptions options, IReadOnlyDictionary<string, string>? routing, CancellationToken token)
    {
        var hello = new Reply();
        Requests.Hello(Begin(), Version, options, routing);
        Enqueue(RequestKind.Hello, hello);
        Reply? logon = null;
        if (Version.HasLogon)
        {
            logon = new Reply();
            Requests.Logon(Begin(), options.Auth);
            Enqueue(RequestKind.Logon, logon);
        }

        await WaitForAsync(hello, token);
        ReadServer(hello, options);
        if (logon is not null)
        {
            await WaitForAsync(logon, token);
        }
    }

    private void ReadServer(Reply hello, BoltOptions options)
    {
        ServerAgent = hello.Text("server") ?? "";
        if (!ServerAgent.StartsWith("Neo4j/", StringComparison.Ordinal))
        {
            throw BoltProtocolException.NotNeo4j(Address.ToString(), ServerAgent);
        }

        if (LegacyTimes && hello.Metadata?.GetValueOrDefault("patch_bolt") is List<object?> patches)
        {
            LegacyTimes = !patches.Contains("utc");
        }

        var hints = hello.Metadata?.GetValueOrDefault("hints") as Dictionary<string, object?>;
        RoutesByItself = hints?.GetValueOrDefault("ssr.enabled") is true;
        if (hints is not null
            && hints.GetValueOrDefault("connection.recv_timeout_seconds") is long and > 0 and var seconds)
        {
            var hinted = TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue / 1000));
            _watch.Limit = hinted < options.ReceiveTimeout ? hinted : options.ReceiveTimeout;
        }
    }
}
