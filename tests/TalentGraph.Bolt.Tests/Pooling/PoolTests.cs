namespace TalentGraph.Bolt.Tests.Pooling;

public sealed class PoolTests
{
    private const string TwoTransactions =
        """
        BOLT 5.4
        GREET
        C: BEGIN {}
        S: SUCCESS {}
        C: ROLLBACK
        S: SUCCESS {}
        C: BEGIN {}
        S: SUCCESS {}
        C: ROLLBACK
        S: SUCCESS {}
        """;

    [Fact]
    public async Task A_full_pool_says_so_in_time_and_works_on_afterwards()
    {
        await using var talk = Conversation.Begin(
            TwoTransactions, options => options with { MaxPoolSize = 1, AcquisitionTimeout = TimeSpan.FromMilliseconds(500) });
        await using BoltSession holder = talk.Driver.OpenSession();
        await using BoltSession late = talk.Driver.OpenSession();
        BoltTransaction held = await holder.BeginAsync(token: TestContext.Current.CancellationToken);

        BoltPoolException full = await Assert.ThrowsAsync<BoltPoolException>(
            () => late.BeginAsync(token: TestContext.Current.CancellationToken));
        Assert.Equal(
            $"No connection to {talk.Server.Address} became free in 0.5 s; all 1 are in use. "
            + "Close results and transactions sooner, or raise BoltOptions.MaxPoolSize.",
            full.Message);
        await held.RollbackAsync(TestContext.Current.CancellationToken);
        BoltTransaction next = await late.BeginAsync(token: TestContext.Current.CancellationToken);
        await next.RollbackAsync(TestContext.Current.CancellationToken);
        await talk.Server.FinishedAsync();
    }

    [Fact]
    public async Task Whoever_waits_gets_the_connection_that_comes_back()
    {
        await using var talk = Conversation.Begin(TwoTransactions, options => options with { MaxPoolSize = 1 });
        await using BoltSession holder = talk.Driver.OpenSession();
        await using BoltSession waiter = talk.Driver.OpenSession();
        BoltTransaction held = await holder.BeginAsync(token: TestContext.Current.CancellationToken);
        Task<BoltTransaction> waiting = waiter.BeginAsync(token: TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);

        await held.RollbackAsync(TestContext.Current.CancellationToken);

        await (await waiting).RollbackAsync(TestContext.Current.CancellationToken);
        await talk.Server.FinishedAsync();
        Assert.Equal([new BoltPoolUsage(talk.Server.Address, 0, 1)], talk.Driver.PoolUsage());
    }

    [Fact]
    public async Task Whoever_stops_waiting_takes_no_place()
    {
        await using var talk = Conversation.Begin(TwoTransactions, options => options with { MaxPoolSize = 1 });
        using var stop = new CancellationTokenSource();
        await using BoltSession holder = talk.Driver.OpenSession();
        await using BoltSession waiter = talk.Driver.OpenSession();
        BoltTransaction held = await holder.BeginAsync(token: TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter.BeginAsync(token: stop.Token));

        await held.RollbackAsync(TestContext.Current.CancellationToken);
        BoltTransaction next = await waiter.BeginAsync(token: TestContext.Current.CancellationToken);
        await next.RollbackAsync(TestContext.Current.CancellationToken);
        await talk.Server.FinishedAsync();
    }
}
