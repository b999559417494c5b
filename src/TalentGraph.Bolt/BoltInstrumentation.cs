namespace TalentGraph.Bolt;

/// <summary>The names under which a host subscribes to traces and metrics, which follow OpenTelemetry's conventions for databases.</summary>
public static class BoltInstrumentation
{
    /// <summary>
    /// The activity source: one span for each statement, from RUN to the last row, and for BEGIN, COMMIT and ROLLBACK, with
    /// <c>db.system.name</c>, <c>db.namespace</c>, <c>db.operation.name</c>, <c>db.query.text</c>, <c>server.address</c>,
    /// <c>server.port</c> and, if it failed, <c>error.type</c> and <c>db.response.status_code</c>. Never with parameters or
    /// the server's messages, which may repeat them.
    /// </summary>
    public const string ActivitySourceName = "TalentGraph.Bolt";

    /// <summary>
    /// The meter: <c>db.client.operation.duration</c>, <c>db.client.connection.wait_time</c> and
    /// <c>db.client.connection.create_time</c> in seconds, <c>db.client.connection.count</c> by state,
    /// <c>db.client.connection.timeouts</c>, and <c>talentgraph.bolt.retries</c> by the error that was tried again.
    /// </summary>
    public const string MeterName = "TalentGraph.Bolt";
}
