namespace TalentGraph.Bolt.Tests.Connections;

public sealed class HintTests
{
    [Fact]
    public async Task A_server_that_is_silent_for_longer_than_it_hinted_is_lost()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            C: HELLO
            C: LOGON
            S: SUCCESS {"server": "Neo4j/5.13.0", "hints": {"connection.recv_timeout_seconds": 1}}
            S: SUCCESS {}
            C: RUN "SLOW" {} {}
            C: PULL {"n": 1000}
            S: <SLEEP> 700
            S: <NOOP>
            S: <SLEEP> 700
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [1]
            S: <STALL>
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        await using BoltResult result = await session.RunAsync("SLOW", token: TestContext.Current.CancellationToken);
        Assert.True(await result.ReadAsync(TestContext.Current.CancellationToken));

        BoltConnectionException loss = await Assert.ThrowsAsync<BoltConnectionException>(
            () => result.ReadAsync(TestContext.Current.CancellationToken).AsTask());

        Assert.Equal($"{talk.Server.Address} was silent for 1 s while an answer was due.", loss.Message);
        Assert.Equal([new BoltPoolUsage(talk.Server.Address, 0, 0)], talk.Driver.PoolUsage());
    }
}
