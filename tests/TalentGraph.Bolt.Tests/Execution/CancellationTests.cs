namespace TalentGraph.Bolt.Tests.Execution;

public sealed class CancellationTests
{
    private const string Endless =
        """
        BOLT 5.8
        GREET
        C: RUN "ENDLESS" {} {}
        C: PULL {"n": 1000}
        S: SUCCESS {"fields": ["n"]}
        S: RECORD [1]
        C: RESET
        """;

    [Fact]
    public async Task Cancelling_in_mid_stream_resets_the_connection_before_it_is_used_again()
    {
        await using var talk = Conversation.Begin(
            Endless +
            """

            S: RECORD [2]
            S: FAILURE {"neo4j_code": "Neo.ClientError.Transaction.Terminated", "message": "stopped", "gql_status": "50N42", "description": ""}
            S: SUCCESS {}
            C: RUN "RETURN" {} {}
            C: PULL {"n": 1000}
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [3]
            S: SUCCESS {}
            """);

        await CancelAfterTheFirstRowAsync(talk);

        Assert.Equal([3L], await talk.ColumnAsync("RETURN"));
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task A_server_that_does_not_answer_RESET_within_a_second_is_left_and_its_connection_never_used_again()
    {
        await using var talk = Conversation.Begin(
            Endless +
            """

            S: <STALL>
            ---
            GREET
            C: RUN "RETURN" {} {}
            C: PULL {"n": 1000}
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [4]
            S: SUCCESS {}
            """);

        await CancelAfterTheFirstRowAsync(talk);

        Assert.Equal([new BoltPoolUsage(talk.Server.Address, 0, 0)], talk.Driver.PoolUsage());
        Assert.Equal([4L], await talk.ColumnAsync("RETURN"));
        await talk.Server.FinishedAsync();
    }

    private static async Task CancelAfterTheFirstRowAsync(Conversation talk)
    {
        using var stop = new CancellationTokenSource();
        await using BoltSession session = talk.Driver.OpenSession();
        await using BoltResult result = await session.RunAsync("ENDLESS", token: TestContext.Current.CancellationToken);
        Assert.True(await result.ReadAsync(stop.Token));
        stop.CancelAfter(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => result.ReadAsync(stop.Token).AsTask());
    }
}
