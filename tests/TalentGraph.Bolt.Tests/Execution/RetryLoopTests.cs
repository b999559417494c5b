using TalentGraph.Bolt.Execution;

namespace TalentGraph.Bolt.Tests.Execution;

public sealed class RetryLoopTests
{
    private static readonly BoltErrorStatus NoStatus = new("", "", "", new Dictionary<string, object?>(), null);

    [Fact]
    public async Task Pauses_double_up_to_their_bound_and_are_spread_at_random()
    {
        var clock = new HastyClock();
        var loop = new RetryLoop(Options(clock));
        int tries = 0;

        int result = await loop.ExecuteAsync(
            _ => ++tries < 6 ? throw Failure("Neo.TransientError.Transaction.DeadlockDetected") : Task.FromResult(tries),
            limit: null,
            TestContext.Current.CancellationToken);

        Assert.Equal(6, result);
        Assert.Equal([25, 50, 100, 150, 150], clock.Pauses.Select(pause => pause.TotalMilliseconds));
    }

    [Fact]
    public async Task No_try_begins_after_the_time_for_retries()
    {
        var clock = new HastyClock();
        var loop = new RetryLoop(Options(clock));
        int tries = 0;

        BoltServerException last = await Assert.ThrowsAsync<BoltServerException>(() => loop.ExecuteAsync<int>(
            _ =>
            {
                clock.Elapsed += TimeSpan.FromSeconds(4);
                throw Failure("Neo.TransientError.General.DatabaseUnavailable", ++tries);
            },
            TimeSpan.FromSeconds(10),
            TestContext.Current.CancellationToken));

        Assert.Equal((3, "try 3"), (tries, last.Message));
    }

    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    [InlineData("Neo.ClientError.Security.TokenExpired")]
    [InlineData("Neo.TransientError.Transaction.Terminated")]
    public async Task What_would_fail_again_is_not_tried_again(string code)
    {
        var clock = new HastyClock();
        int tries = 0;

        await Assert.ThrowsAsync<BoltServerException>(() => new RetryLoop(Options(clock)).ExecuteAsync<int>(
            _ => throw Failure(code, ++tries), limit: null, TestContext.Current.CancellationToken));

        Assert.Equal(1, tries);
        Assert.Empty(clock.Pauses);
    }

    private static BoltOptions Options(TimeProvider clock) => new()
    {
        Uri = new Uri("bolt://localhost"),
        Clock = clock,
        FirstRetryDelay = TimeSpan.FromMilliseconds(50),
        MaxRetryDelay = TimeSpan.FromMilliseconds(300),
        Jitter = static () => 0.5,
    };

    private static BoltServerException Failure(string code, int number = 0) => new(code, $"try {number}", NoStatus);

    /// <summary>Lets every pause pass at once and writes it down.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public List<TimeSpan> Pauses { get; } = [];

        public TimeSpan Elapsed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Elapsed.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Pauses.Add(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }
}
