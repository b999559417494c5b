using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>The span and the measurements of one request. Free of cost while nobody listens.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RequestTrace : IDisposable
{
    private const string OperationType = "graphql.operation.type";

    private static readonly ActivitySource Source = new(GraphQLInstrumentation.ActivitySourceName);
    private static readonly Meter Meter = new(GraphQLInstrumentation.MeterName);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "graphql.server.request.duration", "s", "From the parsed HTTP request to the complete answer, without sending it.");

    private static readonly Histogram<double> Stage = Meter.CreateHistogram<double>(
        "graphql.server.stage.duration", "s", "The stages of a request: prepare and execute.");

    private static readonly Counter<long> Errors = Meter.CreateCounter<long>(
        "graphql.server.errors", "{error}", "Errors in responses, by code.");

    private readonly Activity? _activity;
    private readonly long _start;

    private RequestTrace(Activity? activity, long start)
    {
        _activity = activity;
        _start = start;
    }

    public static RequestTrace Start() => new(
        Source.StartActivity("graphql", ActivityKind.Server), Duration.Enabled ? Stopwatch.GetTimestamp() : 0);

    public void Executed(GraphQLRequest request, GraphQLResponse response)
    {
        if (_activity is { IsAllDataRequested: true } activity)
        {
            Describe(activity, request, response);
        }

        if (Duration.Enabled)
        {
            Measure(response);
        }

        if (Errors.Enabled)
        {
            foreach (var error in response.Errors)
            {
                Errors.Add(1, new KeyValuePair<string, object?>("code", error.Code));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _activity?.Dispose();

    private static void Describe(Activity activity, GraphQLRequest request, GraphQLResponse response)
    {
        activity.DisplayName = response.OperationType ?? "graphql";
        activity.SetTag("graphql.operation.name", response.OperationName);
        activity.SetTag(OperationType, response.OperationType);
        activity.SetTag("graphql.document.hash", $"sha256:{Convert.ToHexStringLower(SHA256.HashData(request.Query.Span))}");
        activity.SetTag("talentgraph.graphql.price", response.Price);
        activity.SetTag("talentgraph.graphql.prepare_ms", response.Timings.Prepare.TotalMilliseconds);
        activity.SetTag("talentgraph.graphql.execute_ms", response.Timings.Execute.TotalMilliseconds);
        if (response.Errors.Count > 0)
        {
            string[] codes = [.. response.Errors.Select(error => error.Code).Distinct(StringComparer.Ordinal)];
            activity.SetTag("graphql.error.codes", codes);
            activity.SetTag("error.type", codes[0]);
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    private void Measure(GraphQLResponse response)
    {
        Duration.Record(
            Stopwatch.GetElapsedTime(_start).TotalSeconds,
            new KeyValuePair<string, object?>(OperationType, response.OperationType),
            new KeyValuePair<string, object?>("graphql.outcome", response.Outcome.ToString()));
        Stage.Record(response.Timings.Prepare.TotalSeconds, new KeyValuePair<string, object?>("stage", "prepare"));
        Stage.Record(response.Timings.Execute.TotalSeconds, new KeyValuePair<string, object?>("stage", "execute"));
    }
}
