using System.Net;
using System.Net.Sockets;
using TalentGraph.Bolt.Pooling;
using TalentGraph.Testing;

namespace TalentGraph.Bolt.Tests.Pooling;

public sealed class CircuitBreakerTests
{
    private readonly ManualTimeProvider _clock = new(DateTimeOffset.UnixEpoch);

    [Fact]
    public void After_its_limit_of_failures_nobody_may_try_until_the_pause_is_over_and_then_one()
    {
        CircuitBreaker breaker = Broken();

        Assert.False(breaker.TryEnter(out BoltException? cause));
        Assert.Equal("second", cause?.Message);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(breaker.TryEnter(out _));
        Assert.False(breaker.TryEnter(out _));
    }

    [Fact]
    public void A_try_that_fails_begins_another_pause()
    {
        CircuitBreaker breaker = Broken();
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(breaker.TryEnter(out _));
        breaker.Fail(new BoltException("third"));

        Assert.False(breaker.TryEnter(out _));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(breaker.TryEnter(out _));
    }

    [Fact]
    public void A_try_that_succeeds_lets_all_in()
    {
        CircuitBreaker breaker = Broken();
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(breaker.TryEnter(out _));
        breaker.Succeed();

        Assert.True(breaker.TryEnter(out _));
        Assert.True(breaker.TryEnter(out _));
    }

    [Fact]
    public void A_try_that_was_given_up_leaves_its_turn_to_the_next()
    {
        CircuitBreaker breaker = Broken();
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(breaker.TryEnter(out _));
        breaker.GiveUp();

        Assert.True(breaker.TryEnter(out _));
    }

    [Fact]
    public async Task A_server_out_of_reach_is_left_alone_and_the_message_says_why()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string address = listener.LocalEndpoint.ToString()!; // it is listening, so it has one
        listener.Stop();
        await using var driver = new BoltDriver(
            new BoltOptions { Uri = new Uri("bolt://" + address), BreakAfterFailures = 2, BreakFor = TimeSpan.FromMinutes(1) });
        Task<BoltConnectionException> TryAsync() => Assert.ThrowsAsync<BoltConnectionException>(
            () => driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken));
        await TryAsync();
        BoltConnectionException second = await TryAsync();

        BoltConnectionException third = await TryAsync();

        Assert.Equal($"{address} could not be reached 2 times in a row and is left alone for 60 s. The last time: {second.Message}", third.Message);
        Assert.Equal([new BoltPoolUsage(address, 0, 0)], driver.PoolUsage());
    }

    private CircuitBreaker Broken()
    {
        var breaker = new CircuitBreaker(2, TimeSpan.FromSeconds(1), _clock);
        breaker.Fail(new BoltException("first"));
        Assert.True(breaker.TryEnter(out _));
        breaker.Fail(new BoltException("second"));
        return breaker;
    }
}
