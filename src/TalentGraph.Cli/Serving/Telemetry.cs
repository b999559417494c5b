using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using TalentGraph.Bolt;
using TalentGraph.GraphQL.AspNetCore;

namespace TalentGraph.Cli.Serving;

/// <summary>Sends traces and metrics where the usual OpenTelemetry variables say; without them nothing leaves the machine.</summary>
internal static class Telemetry
{
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void Add(WebApplicationBuilder builder, Func<string, string?> variable)
    {
        if (variable(EndpointVariable) is not { Length: > 0 })
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .WithTracing(traces => traces.AddSource(GraphQLInstrumentation.ActivitySourceName, BoltInstrumentation.ActivitySourceName).AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddMeter(GraphQLInstrumentation.MeterName, BoltInstrumentation.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel")
                .AddOtlpExporter());
    }
}
