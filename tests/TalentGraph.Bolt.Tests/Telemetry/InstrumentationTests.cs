using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TalentGraph.Bolt.Tests.Telemetry;

public sealed class InstrumentationTests
{
    private const string Script =
        """
        BOLT 5.4
        GREET
        C: RUN
        C: PULL
        S: SUCCESS {"fields": ["n"]}
        S: RECORD [1]
        S: SUCCESS {}
        C: RUN
        C: PULL
        S: FAILURE {"code": "Neo.ClientError.Schema.ConstraintValidationFailed", "message": "there is a secret already"}
        S: IGNORED
        A: RESET
        """;

    [Fact]
    public async Task A_statement_is_a_span_with_its_text_and_place_but_neither_parameters_nor_messages()
    {
        ConcurrentQueue<Activity> spans = new();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == BoltInstrumentation.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var talk = Conversation.Begin(Script, options => options with { Database = "neo4j" });
        await RunBothAsync(talk);

        Activity[] own = [.. spans.Where(span => span.GetTagItem("server.port") is int port && port == talk.Server.Port)];

        Assert.Equal(["RUN", "RUN"], own.Select(span => span.OperationName));
        Assert.Equal(
            [("db.namespace", "neo4j"), ("db.operation.name", "RUN"), ("db.query.text", "MATCH ONE"), ("db.system.name", "neo4j"), ("server.address", "127.0.0.1")],
            Texts(own[0]));
        Assert.Equal(
            [
                ("db.namespace", "neo4j"), ("db.operation.name", "RUN"), ("db.query.text", "MATCH TWO"),
                ("db.response.status_code", "Neo.ClientError.Schema.ConstraintValidationFailed"), ("db.system.name", "neo4j"),
                ("error.type", "Neo.ClientError.Schema.ConstraintValidationFailed"), ("server.address", "127.0.0.1"),
            ],
            Texts(own[1]));
        Assert.Equal((ActivityStatusCode.Unset, ActivityStatusCode.Error, null), (own[0].Status, own[1].Status, own[1].StatusDescription));
        Assert.All(own, span => Assert.Equal(ActivityKind.Client, span.Kind));
    }

    [Fact]
    public async Task Durations_are_recorded_by_error_and_connections_counted_by_state()
    {
        ConcurrentQueue<(string Instrument, double Value, Dictionary<string, object?> Tags)> measured = new();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, meters) =>
            {
                if (instrument.Meter.Name == BoltInstrumentation.MeterName)
                {
                    meters.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Map(tags))));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Map(tags))));
        listener.Start();
        await using var talk = Conversation.Begin(Script);
        await RunBothAsync(talk);
        listener.RecordObservableInstruments();

        Assert.Equal(
            [null, "Neo.ClientError.Schema.ConstraintValidationFailed"],
            measured.Where(one => one.Instrument == "db.client.operation.duration" && one.Tags.GetValueOrDefault("server.port") as int? == talk.Server.Port)
                .Select(one => one.Tags.GetValueOrDefault("error.type") as string));
        var own = measured.Where(one => one.Tags.GetValueOrDefault("db.client.connection.pool.name") as string == talk.Server.Address).ToList();
        Assert.Equal(2, own.Count(one => one.Instrument == "db.client.connection.wait_time"));
        Assert.Single(own, one => one.Instrument == "db.client.connection.create_time");
        Assert.Equal(
            [("used", 0d), ("idle", 1d)],
            own.Where(one => one.Instrument == "db.client.connection.count").Select(one => (one.Tags["db.client.connection.state"] as string, one.Value)));
    }

    private static async Task RunBothAsync(Conversation talk)
    {
        await talk.ColumnAsync("MATCH ONE");
        await Assert.ThrowsAsync<BoltServerException>(() => talk.ColumnAsync("MATCH TWO"));
    }

    private static IEnumerable<(string, string?)> Texts(Activity span) =>
        span.TagObjects.Where(tag => tag.Value is string).Select(tag => (tag.Key, tag.Value as string)).OrderBy(tag => tag.Key, StringComparer.Ordinal);

    private static Dictionary<string, object?> Map(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var map = new Dictionary<string, object?>();
        foreach ((string key, object? value) in tags)
        {
            map[key] = value;
        }

        return map;
    }
}
