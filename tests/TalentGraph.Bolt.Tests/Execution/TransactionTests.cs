using TalentGraph.Bolt.Values;

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

    [Fact]
    public async Task One_statement_with_its_transaction_takes_one_write()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            C: RUN "CREATE" {"n": 1} {}
            C: PULL {"n": -1}
            C: COMMIT
            S: SUCCESS {}
            S: SUCCESS {"fields": []}
            S: SUCCESS {"stats": {"nodes-created": 1}}
            S: SUCCESS {"bookmark": "FB:9"}
            """);
        await using BoltSession session = talk.Driver.OpenSession();

        BoltSummary summary = await session.ExecuteWriteAsync(
            "CREATE", new BoltParameters().Add("n", 1), token: TestContext.Current.CancellationToken);

        Assert.Equal((1, "FB:9"), (summary.Counters.NodesCreated, Assert.Single(session.Bookmarks)));
        await talk.Server.FinishedAsync();
        Assert.Equal([new BoltPoolUsage(talk.Server.Address, 0, 1)], talk.Driver.PoolUsage());
    }

    [Fact]
    public async Task A_passing_failure_in_one_write_commits_nothing_and_is_tried_again()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            C: RUN "CREATE" {} {}
            C: PULL {"n": -1}
            C: COMMIT
            S: SUCCESS {}
            S: SUCCESS {"fields": []}
            S: FAILURE {"code": "Neo.TransientError.Transaction.DeadlockDetected", "message": "cycle"}
            S: IGNORED
            A: RESET
            C: BEGIN {}
            C: RUN "CREATE" {} {}
            C: PULL {"n": -1}
            C: COMMIT
            S: SUCCESS {}
            S: SUCCESS {"fields": []}
            S: SUCCESS {}
            S: SUCCESS {}
            """);
        await using BoltSession session = talk.Driver.OpenSession();

        await session.ExecuteWriteAsync("CREATE", token: TestContext.Current.CancellationToken);

        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task A_refusal_of_BEGIN_in_one_write_is_told_as_such()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            C: RUN "CREATE" {} {}
            C: PULL {"n": -1}
            C: COMMIT
            S: FAILURE {"code": "Neo.ClientError.Database.DatabaseNotFound", "message": "no such database"}
            S: IGNORED
            S: IGNORED
            S: IGNORED
            A: RESET
            """);
        await using BoltSession session = talk.Driver.OpenSession();

        BoltServerException refusal = await Assert.ThrowsAsync<BoltServerException>(
            () => session.ExecuteWriteAsync("CREATE", token: TestContext.Current.CancellationToken));

        Assert.Equal("no such database", refusal.Message);
        await talk.Server.FinishedAsync();
    }

    [Theory]
    [InlineData("<EXIT>")]
    [InlineData("FAILURE {\"code\": \"Neo.ClientError.Request.Invalid\", \"message\": \"cannot be read\"}")]
    public async Task Whether_one_write_was_committed_is_unknown_when_the_connection_is_lost_or_a_request_was_not_understood(string answer)
    {
        await using var talk = Conversation.Begin(
            $"""
            BOLT 5.4
            GREET
            C: BEGIN
            C: RUN
            C: PULL
            C: COMMIT
            S: SUCCESS
            S: {answer}
            """);
        await using BoltSession session = talk.Driver.OpenSession();

        await Assert.ThrowsAsync<BoltCommitUnknownException>(
            () => session.ExecuteWriteAsync("CREATE", token: TestContext.Current.CancellationToken));

        await talk.Server.FinishedAsync();
        Assert.Equal([new BoltPoolUsage(talk.Server.Address, 0, 0)], talk.Driver.PoolUsage());
    }

    [Fact]
    public async Task A_zone_that_the_server_may_not_know_keeps_COMMIT_back()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            C: RUN
            C: PULL {"n": 1000}
            S: SUCCESS {}
            S: FAILURE {"code": "Neo.ClientError.Statement.ArgumentError", "message": "no such zone"}
            S: IGNORED
            A: RESET
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        BoltParameters parameters = new BoltParameters().AddValue("at", BoltDateTime.InZone(0, 0, "Europe/Zurich"));

        BoltServerException refusal = await Assert.ThrowsAsync<BoltServerException>(
            () => session.ExecuteWriteAsync("CREATE", parameters, token: TestContext.Current.CancellationToken));

        Assert.Equal("no such zone", refusal.Message);
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task BEGIN_waits_for_the_first_statement_where_that_is_asked_for()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            C: RUN "ONE" {} {}
            C: PULL {"n": 1000}
            S: SUCCESS {}
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [5]
            S: SUCCESS {}
            C: COMMIT
            S: SUCCESS {}
            """);
        await using BoltSession session = talk.Driver.OpenSession();

        object? value = await session.ExecuteWriteAsync(
            async (transaction, token) => (await (await transaction.RunAsync("ONE", token: token)).SingleAsync(token)).GetValue(0),
            new BoltTransactionOptions { BeginWithFirstStatement = true },
            TestContext.Current.CancellationToken);

        Assert.Equal(5L, value);
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task A_transaction_without_statements_begins_before_it_ends()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {}
            S: FAILURE {"code": "Neo.ClientError.Database.DatabaseNotFound", "message": "no such database"}
            A: RESET
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        BoltTransaction transaction = await session.BeginAsync(
            new BoltTransactionOptions { BeginWithFirstStatement = true }, TestContext.Current.CancellationToken);

        BoltServerException refusal = await Assert.ThrowsAsync<BoltServerException>(
            () => transaction.CommitAsync(TestContext.Current.CancellationToken));

        Assert.Equal("no such database", refusal.Message);
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task Metadata_that_a_server_may_not_understand_keeps_the_first_statement_back()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: BEGIN {"tx_metadata": {"app": "x"}}
            S: FAILURE {"code": "Neo.ClientError.Statement.ArgumentError", "message": "no such metadata"}
            A: RESET
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        var options = new BoltTransactionOptions { Metadata = new BoltParameters().Add("app", "x") };

        BoltServerException refusal = await Assert.ThrowsAsync<BoltServerException>(
            () => session.ExecuteWriteAsync("CREATE", null, options, TestContext.Current.CancellationToken));

        Assert.Equal("no such metadata", refusal.Message);
        await talk.Server.FinishedAsync();
    }
}
