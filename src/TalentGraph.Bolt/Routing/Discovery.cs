using System.Net;
using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Pooling;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Routing;

/// <summary>Asks one router after the other for a table, until one gives a usable one.</summary>
internal sealed class Discovery(BoltOptions options, BoltTarget target, RoutingSource servers)
{
    /// <summary>Asks the routers that are known, and the one of the URI; that one first if the last table had no writers.</summary>
    /// <exception cref="BoltServerException">A router says what every other would say too.</exception>
    /// <exception cref="BoltConnectionException">No router gives a table.</exception>
    public async Task<RoutingTable> FindAsync(RoutingTable? last, WorkSettings work, CancellationToken token)
    {
        IEnumerable<ServerAddress> known = last?.Routers ?? [];
        bool initialFirst = last is null || last.LackedWriters;
        List<Exception> failures = [];
        HashSet<ServerAddress> asked = [];
        RoutingTable? table = initialFirst ? null : await AskAllAsync(known, asked, work, failures, token);
        table ??= await AskAllAsync(await InitialAsync(token), asked, work, failures, token);
        table ??= await AskAllAsync(known, asked, work, failures, token);
        if (table is not null)
        {
            return table;
        }

        throw new BoltConnectionException(
            $"No router gives a routing table for database '{work.Database}'. Check that {target.Address} is a member of a cluster or a single Neo4j server.",
            failures.LastOrDefault());
    }

    private async Task<IEnumerable<ServerAddress>> InitialAsync(CancellationToken token)
    {
        if (options.Resolver is not { } resolver)
        {
            return [target.Address];
        }

        IReadOnlyList<DnsEndPoint> resolved = await resolver(new DnsEndPoint(target.Address.Host, target.Address.Port), token);
        return resolved.Select(end => new ServerAddress(end.Host, end.Port));
    }

    private async Task<RoutingTable?> AskAllAsync(
        IEnumerable<ServerAddress> routers,
        HashSet<ServerAddress> asked,
        WorkSettings work,
        List<Exception> failures,
        CancellationToken token)
    {
        foreach (ServerAddress router in routers)
        {
            if (asked.Add(router) && await AskAsync(router, work, failures, token) is { } table)
            {
                return table;
            }
        }

        return null;
    }

    private async Task<RoutingTable?> AskAsync(
        ServerAddress router, WorkSettings work, List<Exception> failures, CancellationToken token)
    {
        try
        {
            RoutingTable table = await RouteAsync(router, work, token);
            if (table.Routers.Count > 0 && table.Readers.Count > 0)
            {
                return table;
            }

            failures.Add(new BoltProtocolException($"{router} gave a routing table without {(table.Routers.Count == 0 ? "routers" : "readers")}."));
        }
        catch (BoltServerException e) when (!ServerCodes.EndsDiscovery(e.Code))
        {
            failures.Add(e);
        }
        catch (Exception e) when (e is BoltConnectionException or BoltProtocolException)
        {
            failures.Add(e);
        }

        return null;
    }

    private async Task<RoutingTable> RouteAsync(ServerAddress router, WorkSettings work, CancellationToken token)
    {
        ConnectionLease lease = await servers.AcquireFromAsync(router, token);
        await lease.CheckAsync(work);
        try
        {
            BoltConnection connection = lease.Connection;
            var reply = new Reply();
            Requests.Route(connection.Begin(), connection.Version, target.RoutingContext!, work); // a routing target has one
            connection.Enqueue(RequestKind.Route, reply);
            await connection.WaitForAsync(reply, token);
            return RoutingTable.From(reply.Metadata?.GetValueOrDefault("rt"), options.Clock);
        }
        finally
        {
            await lease.ReleaseAsync();
        }
    }
}
