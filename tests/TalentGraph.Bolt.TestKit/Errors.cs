using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <summary>Our exceptions by the names under which the suite knows errors of the Python driver.</summary>
internal static class Errors
{
    public static JsonObject ToJson(Exception error, int id)
    {
        var json = new JsonObject
        {
            ["id"] = id,
            ["errorType"] = $"<class '{NameOf(error)}'>",
            ["msg"] = MessageOf(error),
            ["code"] = (error as BoltServerException)?.Code,
            ["retryable"] = error is BoltException { IsRetryable: true },
        };
        if (error is BoltServerException server)
        {
            AddStatus(json, server.Status);
            json["msg"] = server.Message;
        }

        return json;
    }

    private static string MessageOf(Exception error) => error is BoltResultException { InnerException: { } cause }
        ? $"{error.Message} ({NameOf(cause)})"
        : error.Message;

    private static void AddStatus(JsonObject json, BoltErrorStatus status)
    {
        json["gqlStatus"] = status.Status;
        json["statusDescription"] = status.Description;
        json["diagnosticRecord"] = new JsonObject(
            status.Diagnostics.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)CypherValues.ToJson(pair.Value))));
        string? classification = status.Diagnostics.GetValueOrDefault("_classification") as string;
        json["rawClassification"] = classification;
        json["classification"] = classification is "CLIENT_ERROR" or "DATABASE_ERROR" or "TRANSIENT_ERROR" ? classification : "UNKNOWN";
        json["cause"] = status.Cause is null ? null : new JsonObject { ["name"] = "GqlError", ["data"] = Cause(status.Cause) };
    }

    private static JsonObject Cause(BoltErrorStatus status)
    {
        var json = new JsonObject { ["msg"] = status.Message };
        AddStatus(json, status);
        return json;
    }

    private static string NameOf(Exception error) => error switch
    {
        BoltCommitUnknownException => "neo4j.exceptions.IncompleteCommit",
        BoltConnectionException { OthersMayServe: true } => "neo4j.exceptions.SessionExpired",
        BoltConnectionException => "neo4j.exceptions.ServiceUnavailable",
        BoltTransactionException => "neo4j.exceptions.TransactionError",
        BoltResultException { InnerException: not null } => "neo4j.exceptions.ResultFailedError",
        BoltResultException when error.Message.Contains("Exactly", StringComparison.Ordinal) => "neo4j.exceptions.ResultNotSingleError",
        BoltResultException => "neo4j.exceptions.ResultConsumedError",
        BoltProtocolException => "neo4j._exceptions.BoltProtocolError",
        BoltUnsupportedException => "neo4j.exceptions.ConfigurationError",
        BoltPoolException => "neo4j.exceptions.ClientError",
        BoltServerException server => "neo4j.exceptions." + ServerName(server),
        ArgumentException => "ValueError",
        _ => "neo4j.exceptions.ClientError",
    };

    private static string ServerName(BoltServerException server) => server.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.AuthenticationRateLimit" => "AuthError",
        "Neo.ClientError.Security.TokenExpired" => "TokenExpired",
        "Neo.ClientError.Security.Forbidden" => "Forbidden",
        "Neo.ClientError.Security.AuthorizationExpired" => "TransientError",
        "Neo.ClientError.Cluster.NotALeader" => "NotALeader",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => "ForbiddenOnReadOnlyDatabase",
        string code when code.StartsWith("Neo.ClientError.Statement.SyntaxError", StringComparison.Ordinal) => "CypherSyntaxError",
        string code when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => "TransientError",
        string code when code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => "DatabaseError",
        _ => "ClientError",
    };
}
