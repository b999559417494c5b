namespace TalentGraph.Bolt.Telemetry;

/// <summary>Names and values that OpenTelemetry's conventions give.</summary>
internal static class Tags
{
    public const string System = "db.system.name";
    public const string SystemName = "neo4j";
    public const string Database = "db.namespace";
    public const string Operation = "db.operation.name";
    public const string Statement = "db.query.text";
    public const string StatusCode = "db.response.status_code";
    public const string Host = "server.address";
    public const string Port = "server.port";
    public const string Error = "error.type";
    public const string Pool = "db.client.connection.pool.name";
    public const string State = "db.client.connection.state";

    /// <summary>The server's code, else the kind of exception: few values, none of which repeats what was asked.</summary>
    public static string ErrorOf(Exception failure) => failure switch
    {
        BoltServerException server => server.Code,
        { InnerException: OperationCanceledException } => nameof(OperationCanceledException),
        _ => failure.GetType().Name,
    };
}
