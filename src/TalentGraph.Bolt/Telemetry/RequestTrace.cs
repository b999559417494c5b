using System.Diagnostics;
using TalentGraph.Bolt.Connections;

namespace TalentGraph.Bolt.Telemetry;

/// <summary>The span and the duration of one request; made only where somebody listens.</summary>
internal sealed class RequestTrace
{
    private static readonly ActivitySource Source = new(BoltInstrumentation.ActivitySourceName);
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly Activity? _activity;
    private TagList _tags;
    private bool _ended;

    private RequestTrace(TimeProvider clock, string operation, string? statement)
    {
        _clock = clock;
        _start = clock.GetTimestamp();
        _activity = Source.StartActivity(operation, ActivityKind.Client);
        _activity?.SetTag(Tags.Statement, statement);
        Tag(Tags.System, Tags.SystemName);
        Tag(Tags.Operation, operation);
    }

    /// <summary>Begins a request; null where nobody listens.</summary>
    public static RequestTrace? Begin(TimeProvider clock, string operation, string? statement = null) =>
        Source.HasListeners() || BoltMeters.Durations.Enabled ? new RequestTrace(clock, operation, statement) : null;

    /// <summary>Says where it is done, as soon as that is known.</summary>
    public RequestTrace At(BoltConnection connection)
    {
        Tag(Tags.Database, connection.Database);
        Tag(Tags.Host, connection.Address.Host);
        Tag(Tags.Port, connection.Address.Port);
        return this;
    }

    /// <summary>Ends it; only the first time counts.</summary>
    public void End(Exception? failure)
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        if (failure is not null)
        {
            Tag(Tags.Error, Tags.ErrorOf(failure));
            _activity?.SetStatus(ActivityStatusCode.Error);
            _activity?.SetTag(Tags.StatusCode, (failure as BoltServerException)?.Code);
        }

        BoltMeters.Durations.Record(_clock.GetElapsedTime(_start).TotalSeconds, _tags);
        _activity?.Dispose();
    }

    private void Tag(string name, object? value)
    {
        if (value is not null)
        {
            _tags.Add(name, value);
            _activity?.SetTag(name, value);
        }
    }
}
