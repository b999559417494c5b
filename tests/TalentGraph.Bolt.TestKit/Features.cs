using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <summary>What our client can do, by the suite's names, and the tests that are left out, each with its reason.</summary>
internal static class Features
{
    private static readonly string[] Announced =
    [
        "Feature:Bolt:4.3", "Feature:Bolt:4.4", "Feature:Bolt:5.0", "Feature:Bolt:5.1", "Feature:Bolt:5.2", "Feature:Bolt:5.3",
        "Feature:Bolt:5.4", "Feature:Bolt:5.6", "Feature:Bolt:5.7", "Feature:Bolt:Patch:UTC",
        "Feature:Auth:Bearer", "Feature:Auth:Custom", "Feature:Auth:Kerberos",
        "Feature:API:SSLSchemes", "Feature:TLS:1.2", "Feature:TLS:1.3",
        "Feature:API:ConnectionAcquisitionTimeout", "Feature:API:Liveness.Check", "Feature:API:RetryableExceptions",
        "Feature:API:Driver.VerifyConnectivity", "Feature:API:Driver:GetServerInfo", "Feature:API:Driver.IsEncrypted",
        "Feature:API:Result.List", "Feature:API:Result.Single", "Feature:API:Type.Temporal", "Feature:API:Type.Spatial",
        "Feature:Impersonation", "AuthorizationExpiredTreatment",
        "Optimization:AuthPipelining", "Optimization:ConnectionReuse", "Optimization:EagerTransactionBegin",
        "Optimization:ImplicitDefaultArguments", "Optimization:MinimalBookmarksSet", "Optimization:MinimalResets",
        "Optimization:PullPipelining",
        "ConfHint:connection.recv_timeout_seconds", "Backend:RTFetch", "Backend:RTForceUpdate",
    ];

    /// <summary>Part of a test's name, and why such tests do not run.</summary>
    private static readonly (string Part, string Reason)[] LeftOut =
    [
        (".test_telemetry.", "The client never sends TELEMETRY, whatever the server asks."),
    ];

    public static JsonArray List() => new([.. Announced.Select(feature => JsonValue.Create(feature))]);

    public static (string Name, JsonObject Data) Start(string test)
    {
        foreach ((string part, string reason) in LeftOut)
        {
            if (test.Contains(part, StringComparison.Ordinal))
            {
                return ("SkipTest", new JsonObject { ["reason"] = reason });
            }
        }

        return ("RunTest", []);
    }
}
