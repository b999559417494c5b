namespace TalentGraph.Bolt.Tests.Execution;

public sealed class TransactionTests
{
    [Fact]
    public async Task A_session_can_begin_anew_when_its_transaction_was_lost()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            S: SUCCESS {}
            C: RUN "ONE" {} {}
            S: <EXIT>
            ---
            GREET
            C: BEGIN {}
            S: SUCCESS {}
            A: ROLLBACK
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        BoltTransaction lost = await session.BeginAsync(token: TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<BoltConnectionException>(() => lost.RunAsync("ONE", token: TestContext.Current.CancellationToken));

        BoltTransaction next = await session.BeginAsync(token: TestContext.Current.CancellationToken);

        Assert.Equal((false, true), (lost.IsOpen, next.IsOpen));
        await next.RollbackAsync(TestContext.Current.CancellationToken);
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task A_session_with_a_healthy_transaction_begins_no_other()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            S: SUCCESS {}
            C: ROLLBACK
            S: SUCCESS {}
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        await session.BeginAsync(token: TestContext.Current.CancellationToken);

        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => session.BeginAsync(token: TestContext.Current.CancellationToken));
        Assert.Equal("The session has an open transaction. End it first, or open another session.", refusal.Message);
    }
}
