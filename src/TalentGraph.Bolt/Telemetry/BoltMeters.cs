using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace TalentGraph.Bolt.Telemetry;

/// <summary>What is counted and timed. Nothing is where nobody listens.</summary>
internal static class BoltMeters
{
    /// <summary>Bounds that OpenTelemetry advises for databases, in seconds.</summary>
    private static readonly InstrumentAdvice<double> Seconds =
        new() { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] };

    private static readonly ConcurrentDictionary<BoltDriver, bool> Drivers = new();
    private static readonly Meter Meter = new(BoltInstrumentation.MeterName);
    private static readonly Histogram<double> Waits =
        Meter.CreateHistogram("db.client.connection.wait_time", "s", "How long it took to get a connection from the pool.", null, Seconds);

    private static readonly Histogram<double> Openings =
        Meter.CreateHistogram("db.client.connection.create_time", "s", "How long it took to connect and to log on.", null, Seconds);

    private static readonly Counter<long> Timeouts =
        Meter.CreateCounter<long>("db.client.connection.timeouts", "{timeout}", "How often no connection could be had in time.");

    private static readonly Counter<long> Retries =
        Meter.CreateCounter<long>("talentgraph.bolt.retries", "{retry}", "How often work was tried again.");

    static BoltMeters() => Meter.CreateObservableUpDownCounter(
        "db.client.connection.count", Count, "{connection}", "Connections by what they do now.");

    public static Histogram<double> Durations { get; } =
        Meter.CreateHistogram("db.client.operation.duration", "s", "How long a request took, a statement to its last row.", null, Seconds);

    public static void Opened(BoltDriver driver) => Drivers.TryAdd(driver, true);

    public static void Closed(BoltDriver driver) => Drivers.TryRemove(driver, out _);

    public static void Waited(TimeSpan time, string pool) => Waits.Record(time.TotalSeconds, Of(pool));

    public static void Connected(TimeSpan time, string pool) => Openings.Record(time.TotalSeconds, Of(pool));

    public static void TimedOut(string pool) => Timeouts.Add(1, Of(pool));

    public static void TriedAgain(Exception? failure) => Retries.Add(
        1, KeyValuePair.Create<string, object?>(Tags.Error, failure is null ? null : Tags.ErrorOf(failure)));

    private static KeyValuePair<string, object?> Of(string pool) => new(Tags.Pool, pool);

    private static IEnumerable<Measurement<int>> Count()
    {
        foreach (BoltPoolUsage usage in Drivers.Keys.SelectMany(driver => driver.PoolUsage()))
        {
            yield return new Measurement<int>(usage.InUse, Of(usage.Address), new(Tags.State, "used"));
            yield return new Measurement<int>(usage.Idle, Of(usage.Address), new(Tags.State, "idle"));
        }
    }
}
