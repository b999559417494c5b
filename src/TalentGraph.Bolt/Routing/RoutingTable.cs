using TalentGraph.Bolt.Connections;

namespace TalentGraph.Bolt.Routing;

/// <summary>Who does what in a cluster, for one database, as a router said. Never changes; see <see cref="Without"/>.</summary>
internal sealed record RoutingTable(
    string? Database,
    TimeSpan TimeToLive,
    long FetchedAt,
    IReadOnlyList<ServerAddress> Routers,
    IReadOnlyList<ServerAddress> Readers,
    IReadOnlyList<ServerAddress> Writers)
{
    /// <summary>Whether the router that gave it knew no writer; it may be cut off from the rest.</summary>
    public bool LackedWriters { get; private init; }

    public IReadOnlyList<ServerAddress> For(BoltAccessMode mode) => mode == BoltAccessMode.Read ? Readers : Writers;

    /// <summary>Whether it can be used for such work without asking again.</summary>
    public bool Serves(BoltAccessMode mode, TimeProvider clock) =>
        clock.GetElapsedTime(FetchedAt) < TimeToLive && Routers.Count > 0 && For(mode).Count > 0;

    /// <summary>The table without a server that was lost.</summary>
    public RoutingTable Without(ServerAddress lost) => this with
    {
        Routers = [.. Routers.Where(address => address != lost)],
        Readers = [.. Readers.Where(address => address != lost)],
        Writers = [.. Writers.Where(address => address != lost)],
    };

    /// <summary>The table without a server that does not write any more.</summary>
    public RoutingTable WithoutWriter(ServerAddress former) => this with { Writers = [.. Writers.Where(address => address != former)] };

    public IEnumerable<ServerAddress> All() => Routers.Concat(Readers).Concat(Writers).Distinct();

    public BoltRoutes ToRoutes() => new(Database, TimeToLive, Texts(Routers), Texts(Readers), Texts(Writers));

    /// <summary>Reads the answer to ROUTE.</summary>
    /// <exception cref="BoltProtocolException">It is not what the specification says.</exception>
    public static RoutingTable From(object? answer, TimeProvider clock)
    {
        if (answer is not Dictionary<string, object?> table
            || table.GetValueOrDefault("ttl") is not long seconds
            || seconds < 0
            || table.GetValueOrDefault("servers") is not List<object?> servers)
        {
            throw new BoltProtocolException("The routing table lacks 'ttl' or 'servers'.");
        }

        List<ServerAddress> writers = AddressesOf(servers, "WRITE");
        return new RoutingTable(
            table.GetValueOrDefault("db") as string,
            TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue)),
            clock.GetTimestamp(),
            AddressesOf(servers, "ROUTE"),
            AddressesOf(servers, "READ"),
            writers)
        {
            LackedWriters = writers.Count == 0,
        };
    }

    private static List<string> Texts(IReadOnlyList<ServerAddress> addresses) => [.. addresses.Select(address => address.ToString())];

    private static List<ServerAddress> AddressesOf(List<object?> servers, string role) =>
    [
        .. servers.OfType<Dictionary<string, object?>>()
            .Where(server => server.GetValueOrDefault("role") as string == role)
            .SelectMany(server => server.GetValueOrDefault("addresses") as List<object?> ?? [])
            .OfType<string>()
            .Select(ServerAddress.Parse)
            .Distinct(),
    ];
}
