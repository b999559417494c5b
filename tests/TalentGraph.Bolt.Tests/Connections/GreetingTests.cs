namespace TalentGraph.Bolt.Tests.Connections;

public sealed class GreetingTests
{
    [Fact]
    public async Task A_server_that_is_not_Neo4j_is_refused()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.0
            C: HELLO
            S: SUCCESS {"server": "AgentSmith/0.0.1"}
            """);

        BoltProtocolException refusal = await Assert.ThrowsAsync<BoltProtocolException>(
            () => talk.Driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            $"{talk.Server.Address} says that it is 'AgentSmith/0.0.1', not 'Neo4j/' with a version. This client speaks with Neo4j only.",
            refusal.Message);
    }

    [Fact]
    public async Task A_new_connection_is_sign_of_life_enough_and_a_used_one_is_tried()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.8
            C: HELLO
            C: LOGON
            S: SUCCESS {"server": "Neo4j/5.26.0"}
            S: SUCCESS {}
            A: RESET
            """);

        BoltServerInfo info = await talk.Driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken);
        await talk.Driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken);

        Assert.Equal(new BoltServerInfo(talk.Server.Address, "Neo4j/5.26.0", "5.8", IsEncrypted: false), info);
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task A_pooled_connection_that_does_not_answer_any_more_is_replaced()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.8
            GREET
            C: RESET
            S: <EXIT>
            ---
            GREET
            """);
        await talk.Driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken);
        await talk.Driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken);

        await talk.Server.FinishedAsync();
    }
}
