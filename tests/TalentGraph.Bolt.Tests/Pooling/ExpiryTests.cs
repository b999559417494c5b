namespace TalentGraph.Bolt.Tests.Pooling;

public sealed class ExpiryTests
{
    [Fact]
    public async Task After_authorization_has_expired_a_connection_in_use_finishes_and_is_not_used_again()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            S: SUCCESS {}
            C: RUN "ONE" {} {}
            C: PULL {"n": 1000}
            S: SUCCESS {"fields": []}
            S: SUCCESS {}
            C: COMMIT
            S: SUCCESS {"bookmark": "FB:1"}
            C: GOODBYE
            ---
            GREET
            C: RUN "TWO" {} {}
            C: PULL {"n": 1000}
            S: FAILURE {"code": "Neo.ClientError.Security.AuthorizationExpired", "message": "log on again"}
            S: IGNORED
            A: RESET
            C: GOODBYE
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        await using BoltTransaction transaction = await session.BeginAsync(token: TestContext.Current.CancellationToken);
        BoltServerException expiry = await Assert.ThrowsAsync<BoltServerException>(() => talk.ColumnAsync("TWO"));
        Assert.True(expiry.IsRetryable);

        await (await transaction.RunAsync("ONE", token: TestContext.Current.CancellationToken)).ConsumeAsync(TestContext.Current.CancellationToken);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);

        await talk.Server.FinishedAsync();
        Assert.Equal([new BoltPoolUsage(talk.Server.Address, 0, 0)], talk.Driver.PoolUsage());
    }

    [Fact]
    public async Task An_expired_token_is_told_and_not_tried_again()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {"mode": "r"}
            S: FAILURE {"code": "Neo.ClientError.Security.TokenExpired", "message": "get another"}
            A: RESET
            C: GOODBYE
            """);
        await using BoltSession session = talk.Driver.OpenSession();

        BoltServerException expiry = await Assert.ThrowsAsync<BoltServerException>(
            () => session.ExecuteReadAsync((_, _) => Task.FromResult(0), token: TestContext.Current.CancellationToken));

        Assert.Equal(("Neo.ClientError.Security.TokenExpired", false), (expiry.Code, expiry.IsRetryable));
        await talk.Server.FinishedAsync();
    }
}
