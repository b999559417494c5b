namespace TalentGraph.Bolt.Tests.Execution;

public sealed class CommitTests
{
    private const string Unknown =
        "The answer to COMMIT did not come, so it is unknown whether the transaction was committed. Look for its effects before you repeat it.";

    [Fact]
    public async Task A_lost_answer_to_COMMIT_is_told_and_the_work_is_not_tried_again()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            S: SUCCESS {}
            C: COMMIT
            S: <EXIT>
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        int tries = 0;

        BoltCommitUnknownException unknown = await Assert.ThrowsAsync<BoltCommitUnknownException>(
            () => session.ExecuteWriteAsync((_, _) => Task.FromResult(++tries), token: TestContext.Current.CancellationToken));

        Assert.Equal((Unknown, 1, false), (unknown.Message, tries, unknown.IsRetryable));
        Assert.IsType<BoltConnectionException>(unknown.InnerException);
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task Cancelling_while_COMMIT_is_unanswered_leaves_the_outcome_unknown()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            S: SUCCESS {}
            C: COMMIT
            C: RESET
            S: IGNORED
            S: SUCCESS {}
            """);
        using var stop = new CancellationTokenSource();
        await using BoltSession session = talk.Driver.OpenSession();
        BoltTransaction transaction = await session.BeginAsync(token: TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromMilliseconds(100));

        BoltCommitUnknownException unknown = await Assert.ThrowsAsync<BoltCommitUnknownException>(() => transaction.CommitAsync(stop.Token));
        Assert.IsAssignableFrom<OperationCanceledException>(unknown.InnerException);
        Assert.Empty(session.Bookmarks);
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task A_COMMIT_that_the_server_refuses_for_a_passing_reason_is_done_again_from_the_beginning()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            S: SUCCESS {}
            C: COMMIT
            S: FAILURE {"code": "Neo.TransientError.Transaction.DeadlockDetected", "message": "cycle"}
            A: RESET
            C: BEGIN {}
            S: SUCCESS {}
            C: COMMIT
            S: SUCCESS {"bookmark": "FB:2"}
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        int tries = 0;

        Assert.Equal(2, await session.ExecuteWriteAsync((_, _) => Task.FromResult(++tries), token: TestContext.Current.CancellationToken));
        Assert.Equal(["FB:2"], session.Bookmarks);
        await talk.Server.FinishedAsync();
    }
}
