using System.Globalization;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <content>Requests about drivers.</content>
internal sealed partial class Backend
{
    private Func<Task<(string Name, JsonObject Data)?>>? OfDriver(Request request) => request.Name switch
    {
        "NewDriver" => () => Of(("Driver", IdOf(Add(NewDriver(request))))),
        "DriverClose" => () => CloseDriverAsync(request),
        "VerifyConnectivity" => () => VerifyAsync(request, info => ("Driver", IdOf(request.Id("driverId")))),
        "GetServerInfo" => () => VerifyAsync(request, info => ("ServerInfo", Server(info.Address, info.Agent, info.ProtocolVersion))),
        "CheckDriverIsEncrypted" => () => Of(("DriverIsEncrypted", new JsonObject { ["encrypted"] = Get<BoltDriver>(request.Id("driverId")).IsEncrypted })),
        "CheckMultiDBSupport" => () => VerifyAsync(request, info => ("MultiDBSupport", new JsonObject { ["id"] = 0, ["available"] = true })),
        "GetRoutingTable" => () => Of(("RoutingTable", Routes(Get<BoltDriver>(request.Id("driverId")).KnownRoutes(request.Text("database"))))),
        "ForcedRoutingTableUpdate" => () => UpdateRoutesAsync(request),
        "GetConnectionPoolMetrics" => () => Of(("ConnectionPoolMetrics", Usage(request))),
        _ => null,
    };

    internal static JsonObject Server(string address, string agent, string version) =>
        new() { ["address"] = address, ["agent"] = agent, ["protocolVersion"] = version };

    private BoltDriver NewDriver(Request request)
    {
        var options = new BoltOptions { Uri = new Uri(request.Text("uri")!), Auth = Auth(request.Data["authorizationToken"]) }; // always sent
        return new BoltDriver(options with
        {
            UserAgent = request.Text("userAgent") ?? options.UserAgent,
            FetchSize = (int?)request.Number("fetchSize") ?? options.FetchSize,
            ConnectTimeout = Milliseconds(request, "connectionTimeoutMs") ?? options.ConnectTimeout,
            MaxRetryTime = Milliseconds(request, "maxTxRetryTimeMs") ?? options.MaxRetryTime,
            LivenessCheckAfter = Milliseconds(request, "livenessCheckTimeoutMs"),
            MaxPoolSize = (int?)request.Number("maxConnectionPoolSize") ?? options.MaxPoolSize,
            AcquisitionTimeout = Milliseconds(request, "connectionAcquisitionTimeoutMs") ?? options.AcquisitionTimeout,
            TrustedCertificates = request.Data["trustedCertificates"] is JsonArray { Count: > 0 } paths ? Certificates(paths) : null,
            Resolver = request.Data["resolverRegistered"]?.GetValue<bool>() == true ? ResolveAsync : null,
            HostLookup = request.Data["domainNameResolverRegistered"]?.GetValue<bool>() == true ? LookUpAsync : null,
        });
    }

    private static TimeSpan? Milliseconds(Request request, string key) =>
        request.Number(key) is { } count ? TimeSpan.FromMilliseconds(count) : null;

    private static X509Certificate2Collection Certificates(JsonArray paths)
    {
        var collection = new X509Certificate2Collection();
        foreach (JsonNode? path in paths)
        {
            collection.Add(X509CertificateLoader.LoadCertificateFromFile(path!.GetValue<string>())); // paths
        }

        return collection;
    }

    private static BoltAuth Auth(JsonNode? token)
    {
        if (token?["data"] is not JsonObject data)
        {
            return BoltAuth.None;
        }

        string Text(string key) => data[key]?.GetValue<string>() ?? "";
        return Text("scheme") switch
        {
            "basic" => BoltAuth.Basic(Text("principal"), Text("credentials"), data["realm"]?.GetValue<string>()),
            "bearer" => BoltAuth.Bearer(Text("credentials")),
            "kerberos" => BoltAuth.Kerberos(Text("credentials")),
            "none" => BoltAuth.None,
            string scheme => BoltAuth.Custom(
                scheme, Text("principal"), Text("credentials"), data["realm"]?.GetValue<string>(), (data["parameters"] as JsonObject)?.ToDictionary(pair => pair.Key, pair => Plain(pair.Value))),
        };
    }

    private static object? Plain(JsonNode? node) => node switch
    {
        null => null,
        JsonObject map => map.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        JsonArray list => list.Select(Plain).ToList(),
        JsonValue value when value.TryGetValue(out bool truth) => truth,
        JsonValue value when value.TryGetValue(out long number) => number,
        JsonValue value when value.TryGetValue(out double number) => number,
        _ => node.GetValue<string>(),
    };

    private async Task<(string Name, JsonObject Data)?> CloseDriverAsync(Request request)
    {
        await Get<BoltDriver>(request.Id("driverId")).DisposeAsync();
        return ("Driver", IdOf(request.Id("driverId")));
    }

    private async Task<(string Name, JsonObject Data)?> VerifyAsync(Request request, Func<BoltServerInfo, (string Name, JsonObject Data)> answer) =>
        answer(await Get<BoltDriver>(request.Id("driverId")).VerifyConnectivityAsync());

    private async Task<(string Name, JsonObject Data)?> UpdateRoutesAsync(Request request)
    {
        await Get<BoltDriver>(request.Id("driverId")).FindRoutesAsync(request.Text("database"), request.Texts("bookmarks"));
        return ("Driver", IdOf(request.Id("driverId")));
    }

    private static JsonObject Routes(BoltRoutes? routes)
    {
        static JsonArray Texts(IReadOnlyList<string>? texts) => new([.. (texts ?? []).Select(text => JsonValue.Create(text))]);
        return new JsonObject
        {
            ["database"] = routes?.Database,
            ["ttl"] = routes is null ? null : (long)routes.TimeToLive.TotalSeconds,
            ["routers"] = Texts(routes?.Routers),
            ["readers"] = Texts(routes?.Readers),
            ["writers"] = Texts(routes?.Writers),
        };
    }

    private JsonObject Usage(Request request)
    {
        BoltPoolUsage usage = Get<BoltDriver>(request.Id("driverId")).PoolUsage().FirstOrDefault(pool => pool.Address == request.Text("address"));
        return new JsonObject { ["inUse"] = usage.InUse, ["idle"] = usage.Idle };
    }

    private async Task<IReadOnlyList<DnsEndPoint>> ResolveAsync(DnsEndPoint address, CancellationToken token)
    {
        JsonObject data = IdOf(++_lastId);
        data["address"] = string.Create(CultureInfo.InvariantCulture, $"{address.Host}:{address.Port}");
        Request answer = await AskAsync("ResolverResolutionRequired", data, "ResolverResolutionCompleted");
        return [.. answer.Texts("addresses").Select(text => text.Split(':')).Select(parts => new DnsEndPoint(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture)))];
    }

    private async Task<IPAddress[]> LookUpAsync(string host, CancellationToken token)
    {
        JsonObject data = IdOf(++_lastId);
        data["name"] = host;
        Request answer = await AskAsync("DomainNameResolutionRequired", data, "DomainNameResolutionCompleted");
        return [.. answer.Texts("addresses").Select(IPAddress.Parse)];
    }

    /// <summary>Asks the suite something in the middle of its own request.</summary>
    private async Task<Request> AskAsync(string name, JsonObject data, string expected)
    {
        await frontend.WriteAsync(name, data);
        while (await frontend.ReadAsync() is { } request)
        {
            if (request.Name == expected)
            {
                return request;
            }

            await HandleAsync(request);
        }

        throw new IOException("The suite left in the middle of a question.");
    }
}
