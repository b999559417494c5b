using TalentGraph.Testing.Bolt;

namespace TalentGraph.Bolt.Tests;

/// <summary>A driver and the scripted server that it talks to.</summary>
internal sealed class Conversation : IAsyncDisposable
{
    private Conversation(ScriptedBoltServer server, BoltOptions options)
    {
        Server = server;
        Driver = new BoltDriver(options);
    }

    public ScriptedBoltServer Server { get; }

    public BoltDriver Driver { get; }

    public static Conversation Begin(string script, Func<BoltOptions, BoltOptions>? change = null, bool byteByByte = false)
    {
        var server = ScriptedBoltServer.Start(script, byteByByte);
        var options = new BoltOptions { Uri = server.Uri, FirstRetryDelay = TimeSpan.FromMilliseconds(1) };
        return new Conversation(server, change is null ? options : change(options));
    }

    /// <summary>The first column of all rows of an auto-commit statement.</summary>
    public async Task<List<object?>> ColumnAsync(string statement, BoltSessionOptions? options = null)
    {
        await using BoltSession session = Driver.OpenSession(options);
        await using BoltResult result = await session.RunAsync(statement, token: TestContext.Current.CancellationToken);
        List<object?> column = [];
        await foreach (BoltRow row in result.WithCancellation(TestContext.Current.CancellationToken))
        {
            column.Add(row.GetValue(0));
        }

        return column;
    }

    public async ValueTask DisposeAsync()
    {
        await Driver.DisposeAsync();
        await Server.DisposeAsync();
    }
}
