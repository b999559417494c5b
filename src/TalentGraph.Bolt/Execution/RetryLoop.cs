using Polly;
using Polly.Retry;
using TalentGraph.Bolt.Telemetry;

namespace TalentGraph.Bolt.Execution;

/// <summary>
/// Tries managed work again while failures are of the passing kind: the pause doubles and is taken at random below that
/// (full jitter), and no new try begins when the time is over.
/// </summary>
internal sealed class RetryLoop
{
    private static readonly ResiliencePropertyKey<(long Start, TimeSpan Limit)> Budget = new("bolt.retry.budget");
    private readonly BoltOptions _options;
    private readonly ResiliencePipeline _pipeline;

    public RetryLoop(BoltOptions options)
    {
        _options = options;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = options.Clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = arguments => ValueTask.FromResult(IsWorthAnother(arguments.Outcome.Exception, arguments.Context)),
                OnRetry = static arguments =>
                {
                    BoltMeters.TriedAgain(arguments.Outcome.Exception);
                    return ValueTask.CompletedTask;
                },
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(Pause(arguments.AttemptNumber)),
            })
            .Build();
    }

    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, TimeSpan? limit, CancellationToken token)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(token);
        try
        {
            context.Properties.Set(Budget, (_options.Clock.GetTimestamp(), limit ?? _options.MaxRetryTime));
            return await _pipeline.ExecuteAsync(
                static async (inner, action) => await action(inner.CancellationToken), context, work);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private TimeSpan Pause(int attempt)
    {
        double longest = Math.Min(
            _options.FirstRetryDelay.TotalMilliseconds * Math.Pow(2, Math.Min(attempt, 30)),
            _options.MaxRetryDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(longest * _options.Jitter());
    }

    private bool IsWorthAnother(Exception? failure, ResilienceContext context) =>
        failure is BoltException { IsRetryable: true }
        && context.Properties.TryGetValue(Budget, out (long Start, TimeSpan Limit) budget)
        && _options.Clock.GetElapsedTime(budget.Start) < budget.Limit;
}
