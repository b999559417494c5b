using TalentGraph.Bolt.Values;

namespace TalentGraph.Bolt.Tests.Execution;

public sealed class AutoCommitTests
{
    private const string TwoRows =
        """
        BOLT 5.8
        C: HELLO
        C: LOGON {"scheme": "none"}
        S: SUCCESS {"server": "Neo4j/5.26.0", "connection_id": "bolt-1", "hints": {"connection.recv_timeout_seconds": 30}}
        S: SUCCESS {}
        C: RUN "RETURN" {} {"mode": "r"}
        C: PULL {"n": 1000}
        S: SUCCESS {"fields": ["n"], "t_first": 3}
        S: <NOOP>
        S: RECORD [1]
        S: RECORD [{"#": "44", "fields": [20781]}]
        S: SUCCESS {"bookmark": "FB:1", "type": "r", "t_last": 4, "db": "neo4j"}
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_statement_and_its_rows_take_one_write_however_the_answer_is_cut(bool byteByByte)
    {
        await using var talk = Conversation.Begin(TwoRows, byteByByte: byteByByte);

        List<object?> column = await talk.ColumnAsync("RETURN", new BoltSessionOptions { Mode = BoltAccessMode.Read });

        Assert.Equal([1L, new BoltDate(20781)], column);
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task The_summary_tells_database_times_and_bookmark()
    {
        await using var talk = Conversation.Begin(TwoRows);
        await using BoltSession session = talk.Driver.OpenSession(new BoltSessionOptions { Mode = BoltAccessMode.Read });
        await using BoltResult result = await session.RunAsync("RETURN", token: TestContext.Current.CancellationToken);
        BoltSummary summary = await result.ConsumeAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("neo4j", "r", "Neo4j/5.26.0", "5.8"), (summary.Database, summary.StatementType, summary.ServerAgent, summary.ProtocolVersion));
        Assert.Equal((3d, 4d), (summary.AvailableAfter?.TotalMilliseconds, summary.ConsumedAfter?.TotalMilliseconds));
        Assert.Equal(["FB:1"], session.Bookmarks);
        Assert.False(summary.Counters.ContainsUpdates);
    }

    [Fact]
    public async Task Rows_are_asked_for_in_batches()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: RUN "RETURN" {} {}
            C: PULL {"n": 2}
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [1]
            S: RECORD [2]
            S: SUCCESS {"has_more": true}
            C: PULL {"n": 2}
            S: RECORD [3]
            S: SUCCESS {}
            """,
            options => options with { FetchSize = 2 });

        Assert.Equal([1L, 2L, 3L], await talk.ColumnAsync("RETURN"));
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task A_refusal_keeps_the_servers_code_and_the_connection_is_reset_for_the_next()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.7
            GREET
            C: RUN "BAD" {} {}
            C: PULL {"n": 1000}
            S: FAILURE {"neo4j_code": "Neo.ClientError.Statement.SyntaxError", "message": "no such word", "gql_status": "50N42", "description": "d"}
            S: IGNORED
            A: RESET
            C: RUN "RETURN" {} {}
            C: PULL {"n": 1000}
            S: SUCCESS {"fields": ["n"]}
            S: SUCCESS {}
            """);

        BoltServerException refusal = await Assert.ThrowsAsync<BoltServerException>(() => talk.ColumnAsync("BAD"));
        Assert.Equal(("Neo.ClientError.Statement.SyntaxError", "no such word", "50N42"), (refusal.Code, refusal.Message, refusal.Status.Status));
        Assert.False(refusal.IsRetryable);
        Assert.Empty(await talk.ColumnAsync("RETURN"));
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task Leaving_a_result_that_only_reads_stops_it_on_the_server()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: RUN "RETURN" {} {"mode": "r"}
            C: PULL {"n": 1}
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [1]
            S: SUCCESS {"has_more": true}
            A: RESET
            """,
            options => options with { FetchSize = 1 });
        await using BoltSession session = talk.Driver.OpenSession(new BoltSessionOptions { Mode = BoltAccessMode.Read });
        await using (BoltResult result = await session.RunAsync("RETURN", token: TestContext.Current.CancellationToken))
        {
            Assert.True(await result.ReadAsync(TestContext.Current.CancellationToken));
        }

        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task Leaving_a_result_that_writes_lets_it_finish()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: RUN "CREATE" {} {}
            C: PULL {"n": 1}
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [1]
            S: SUCCESS {"has_more": true}
            C: DISCARD {"n": -1}
            S: SUCCESS {}
            """,
            options => options with { FetchSize = 1 });
        await using BoltSession session = talk.Driver.OpenSession();
        await using (BoltResult result = await session.RunAsync("CREATE", token: TestContext.Current.CancellationToken))
        {
            Assert.True(await result.ReadAsync(TestContext.Current.CancellationToken));
        }

        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task A_failure_behind_the_answer_to_RUN_shows_when_rows_are_read()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: RUN "RETURN" {} {}
            C: PULL {"n": 1000}
            S: <RAW> 00 0B B1 70 A1 86 66 69 65 6C 64 73 90 00 00 00 1B B1 7F A2 84 63 6F 64 65 87 4E 65 6F 2E 41 2E 42 87 6D 65 73 73 61 67 65 82 6E 6F 00 00
            A: RESET
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        BoltResult result = await session.RunAsync("RETURN", token: TestContext.Current.CancellationToken);

        BoltServerException failure = await Assert.ThrowsAsync<BoltServerException>(
            () => result.ReadAsync(TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(("Neo.A.B", "no"), (failure.Code, failure.Message));
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task A_type_of_statement_that_does_not_exist_ends_the_connection()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.4
            GREET
            C: RUN "RETURN" {} {}
            C: PULL {"n": 1000}
            S: SUCCESS {"fields": []}
            S: SUCCESS {"type": "wr"}
            """);

        BoltProtocolException fault = await Assert.ThrowsAsync<BoltProtocolException>(() => talk.ColumnAsync("RETURN"));
        Assert.Equal("A statement of type 'wr' was reported; expected r, w, rw or s.", fault.Message);
        Assert.Equal([new BoltPoolUsage(talk.Server.Address, 0, 0)], talk.Driver.PoolUsage());
    }

    [Fact]
    public async Task Statuses_come_in_the_servers_order_with_the_defaults_that_it_leaves_out()
    {
        await using var talk = Conversation.Begin(
            """
            BOLT 5.6
            GREET
            C: RUN "RETURN" {} {}
            C: PULL {"n": 1000}
            S: SUCCESS {"fields": []}
            S: SUCCESS {"statuses": [{"gql_status": "01N50", "status_description": "warn", "neo4j_code": "Neo.X", "diagnostic_record": {"OPERATION": null, "_severity": "WARNING", "_classification": "HINT", "_position": {"line": 1}}}, {"gql_status": "02000", "status_description": "note: no data"}]}
            """);
        await using BoltSession session = talk.Driver.OpenSession();
        await using BoltResult result = await session.RunAsync("RETURN", token: TestContext.Current.CancellationToken);
        IReadOnlyList<BoltStatus> statuses = (await result.ConsumeAsync(TestContext.Current.CancellationToken)).Statuses;

        Assert.Equal(["01N50", "02000"], statuses.Select(status => status.Status));
        Assert.Equal(("Neo.X", "WARNING", "HINT", 1L), (statuses[0].NotificationCode, statuses[0].Severity, statuses[0].Classification, statuses[0].Position?["line"]));
        Assert.Null(statuses[0].Diagnostics["OPERATION"]);
        Assert.Equal(("", "0", "/"), (statuses[1].Diagnostics["OPERATION"], statuses[1].Diagnostics["OPERATION_CODE"], statuses[1].Diagnostics["CURRENT_SCHEMA"]));
        Assert.Null(statuses[1].NotificationCode);
    }
}
