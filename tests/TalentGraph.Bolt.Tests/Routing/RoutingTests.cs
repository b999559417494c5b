using System.Net;
using System.Net.Sockets;
using TalentGraph.Testing.Bolt;

namespace TalentGraph.Bolt.Tests.Routing;

public sealed class RoutingTests
{
    private const string Reader =
        """
        BOLT 5.4
        GREET
        C: RUN "RETURN" {} {"mode": "r", "db": "home"}
        C: PULL {"n": 1000}
        S: SUCCESS {"fields": ["n"]}
        S: RECORD [1]
        S: SUCCESS {}
        """;

    [Fact]
    public async Task The_home_database_is_asked_for_once_though_a_reader_cannot_be_reached()
    {
        await using var reader = ScriptedBoltServer.Start(Reader);
        await using var router = ScriptedBoltServer.Start(Router(ClosedAddress(), reader.Address));
        await using var driver = new BoltDriver(new BoltOptions { Uri = Routed(router) });

        Assert.Equal(1L, await RunAsync(driver));
        await router.FinishedAsync();
        await reader.FinishedAsync();
        Assert.Equal([reader.Address], driver.KnownRoutes("home")?.Readers);
    }

    [Fact]
    public async Task The_first_reader_of_the_table_is_taken_first()
    {
        await using var first = ScriptedBoltServer.Start(Reader);
        await using var router = ScriptedBoltServer.Start(Router(first.Address, ClosedAddress()));
        await using var driver = new BoltDriver(new BoltOptions { Uri = Routed(router) });

        Assert.Equal(1L, await RunAsync(driver));
        Assert.Equal(2, driver.KnownRoutes("home")?.Readers.Count);
        await first.FinishedAsync();
    }

    [Fact]
    public async Task A_cluster_none_of_whose_readers_can_be_reached_is_asked_for_its_table_only_once()
    {
        await using var router = ScriptedBoltServer.Start(Router(ClosedAddress(), ClosedAddress()));
        await using var driver = new BoltDriver(new BoltOptions { Uri = Routed(router), MaxRetryTime = TimeSpan.Zero });

        BoltConnectionException loss = await Assert.ThrowsAsync<BoltConnectionException>(() => RunAsync(driver));
        Assert.Equal("No server for reading database 'home' can be reached now.", loss.Message);
        Assert.True(loss.OthersMayServe);
        await router.FinishedAsync();
    }

    [Fact]
    public async Task The_table_of_a_home_database_without_a_name_is_kept()
    {
        await using var router = ScriptedBoltServer.Start(
            """
            BOLT 4.3
            C: HELLO
            S: SUCCESS {"server": "Neo4j/4.3.0"}
            C: ROUTE
            S: SUCCESS {"rt": {"ttl": 300, "servers": [{"role": "ROUTE", "addresses": ["#SELF#"]}, {"role": "READ", "addresses": ["#SELF#"]}, {"role": "WRITE", "addresses": ["#SELF#"]}]}}
            C: RUN "RETURN" {} {"mode": "r"}
            C: PULL {"n": 1000}
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [1]
            S: SUCCESS {}
            C: RUN "RETURN" {} {"mode": "r"}
            C: PULL {"n": 1000}
            S: SUCCESS {"fields": ["n"]}
            S: RECORD [2]
            S: SUCCESS {}
            """);
        await using var driver = new BoltDriver(new BoltOptions { Uri = Routed(router) });

        Assert.Equal(1L, await RunAsync(driver));
        Assert.Equal(2L, await RunAsync(driver));
        Assert.Equal([router.Address], driver.KnownRoutes(null)?.Routers);
        await router.FinishedAsync();
    }

    [Fact]
    public async Task When_the_only_writer_is_unavailable_a_router_of_the_table_is_asked()
    {
        await using var second = ScriptedBoltServer.Start(
            """
            BOLT 5.4
            GREET
            C: ROUTE
            S: SUCCESS {"rt": {"ttl": 300, "db": "home", "servers": [{"role": "ROUTE", "addresses": ["#SELF#"]}, {"role": "READ", "addresses": ["#SELF#"]}, {"role": "WRITE", "addresses": ["#SELF#"]}]}}
            C: BEGIN {"db": "home"}
            S: SUCCESS {}
            C: COMMIT
            S: SUCCESS {}
            """);
        await using var writer = ScriptedBoltServer.Start(
            """
            BOLT 5.4
            GREET
            C: BEGIN {"db": "home"}
            S: FAILURE {"code": "Neo.TransientError.General.DatabaseUnavailable", "message": "stopping"}
            A: RESET
            """);
        await using var first = ScriptedBoltServer.Start(
            $$$"""
            BOLT 5.4
            GREET
            C: ROUTE
            S: SUCCESS {"rt": {"ttl": 300, "db": "home", "servers": [{"role": "ROUTE", "addresses": ["{{{second.Address}}}"]}, {"role": "READ", "addresses": ["#SELF#"]}, {"role": "WRITE", "addresses": ["{{{writer.Address}}}"]}]}}
            """);
        await using var driver = new BoltDriver(new BoltOptions { Uri = Routed(first), Database = "home", FirstRetryDelay = TimeSpan.FromMilliseconds(1) });
        await using BoltSession session = driver.OpenSession();

        Assert.Equal(1, await session.ExecuteWriteAsync((_, _) => Task.FromResult(1), token: TestContext.Current.CancellationToken));
        await first.FinishedAsync();
        await writer.FinishedAsync();
        await second.FinishedAsync();
    }

    private static Uri Routed(ScriptedBoltServer server) => new("neo4j://" + server.Address);

    private static string Router(params string[] readers) =>
        $$$"""
        BOLT 5.4
        GREET
        C: ROUTE
        S: SUCCESS {"rt": {"ttl": 300, "db": "home", "servers": [{"role": "ROUTE", "addresses": ["#SELF#"]}, {"role": "READ", "addresses": [{{{string.Join(", ", readers.Select(reader => $"\"{reader}\""))}}}]}, {"role": "WRITE", "addresses": ["#SELF#"]}]}}
        """;

    private static string ClosedAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener.LocalEndpoint.ToString()!; // it is listening, so it has one
    }

    private static async Task<object?> RunAsync(BoltDriver driver)
    {
        await using BoltSession session = driver.OpenSession(new BoltSessionOptions { Mode = BoltAccessMode.Read });
        await using BoltResult result = await session.RunAsync("RETURN", token: TestContext.Current.CancellationToken);
        return (await result.SingleAsync(TestContext.Current.CancellationToken)).GetValue(0);
    }
}
