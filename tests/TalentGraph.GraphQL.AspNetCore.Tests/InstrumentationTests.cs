using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TalentGraph.GraphQL.AspNetCore.Tests;

public sealed class InstrumentationTests
{
    [Fact]
    public async Task A_request_leaves_a_span_without_its_variables()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLInstrumentation.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var host = await TestHost.StartAsync();
        using var response = await host.PostAsync(
            """{"query":"query Traced($n: String) { hello(name: $n) boom }","variables":{"n":"confidential"}}""");
        await host.StopAsync();

        var span = spans.Single(one => (string?)one.GetTagItem("graphql.operation.name") == "Traced");
        Assert.Equal("query", span.DisplayName);
        Assert.Equal("query", span.GetTagItem("graphql.operation.type"));
        Assert.Equal(["INTERNAL"], Assert.IsType<string[]>(span.GetTagItem("graphql.error.codes")));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Matches("^sha256:[0-9a-f]{64}$", Assert.IsType<string>(span.GetTagItem("graphql.document.hash")));
        Assert.DoesNotContain(span.TagObjects, tag => $"{tag.Value}".Contains("confidential", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_is_measured_by_type_outcome_and_error_code()
    {
        var measured = new ConcurrentQueue<(string Instrument, string Tags)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, it) =>
        {
            if (instrument.Meter.Name == GraphQLInstrumentation.MeterName)
            {
                it.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Text(tags))));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, Text(tags))));
        listener.Start();
        await using var host = await TestHost.StartAsync();
        using var executed = await host.PostAsync("""{"query":"mutation { double(value: 1) }"}""");
        using var refused = await host.PostAsync("""{"query":"{ nope }"}""");
        await host.StopAsync();

        Assert.Contains(("graphql.server.request.duration", "graphql.operation.type=mutation graphql.outcome=Executed"), measured);
        Assert.Contains(("graphql.server.request.duration", "graphql.operation.type= graphql.outcome=ValidationFailed"), measured);
        Assert.Contains(("graphql.server.stage.duration", "stage=prepare"), measured);
        Assert.Contains(("graphql.server.stage.duration", "stage=execute"), measured);
        Assert.Contains(("graphql.server.errors", "code=VALIDATION_FAILED"), measured);
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
