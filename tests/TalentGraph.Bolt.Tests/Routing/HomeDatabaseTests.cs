using TalentGraph.Testing.Bolt;

namespace TalentGraph.Bolt.Tests.Routing;

public sealed class HomeDatabaseTests
{
    private const string Table =
        """{"ttl": 300, "db": "home", "servers": [{"role": "ROUTE", "addresses": ["#SELF#"]}, {"role": "READ", "addresses": ["#SELF#"]}, {"role": "WRITE", "addresses": ["#SELF#"]}]}""";

    [Fact]
    public async Task Where_servers_route_by_themselves_only_the_first_session_asks_which_database_is_the_users()
    {
        await using var server = ScriptedBoltServer.Start(
            $$$"""
            BOLT 5.8
            C: HELLO
            C: LOGON
            S: SUCCESS {"server": "Neo4j/5.26.0", "hints": {"ssr.enabled": true}}
            S: SUCCESS {}
            C: ROUTE
            S: SUCCESS {"rt": {{{Table}}}}
            C: RUN "ONE" {} {"mode": "r", "db": "home"}
            C: PULL
            S: SUCCESS {"fields": []}
            S: SUCCESS {}
            C: RUN "ONE" {} {"mode": "r"}
            C: PULL
            S: SUCCESS {"fields": [], "db": "home"}
            S: SUCCESS {}
            C: RUN "TWO" {} {"mode": "r", "db": "home"}
            C: PULL
            S: SUCCESS {"fields": []}
            S: SUCCESS {}
            """);
        await using var driver = new BoltDriver(new BoltOptions { Uri = new Uri("neo4j://" + server.Address) });
        await using BoltSession first = Open(driver);
        await using BoltSession second = Open(driver);

        await RunAsync(first, "ONE");
        await RunAsync(second, "ONE");
        await RunAsync(second, "TWO");

        await server.FinishedAsync();
    }

    [Fact]
    public async Task A_database_that_the_server_chose_is_the_first_guess_for_the_next_transaction()
    {
        await using var server = ScriptedBoltServer.Start(
            $$$"""
            BOLT 5.8
            C: HELLO
            C: LOGON
            S: SUCCESS {"server": "Neo4j/5.26.0", "hints": {"ssr.enabled": true}}
            S: SUCCESS {}
            C: ROUTE
            S: SUCCESS {"rt": {{{Table}}}}
            C: RUN "ONE" {} {"mode": "r", "db": "home"}
            C: PULL
            S: SUCCESS {"fields": []}
            S: SUCCESS {}
            C: BEGIN {"mode": "r"}
            S: SUCCESS {"db": "moved"}
            C: COMMIT
            S: SUCCESS {}
            C: ROUTE
            S: SUCCESS {"rt": {{{Table}}}}
            C: BEGIN {"mode": "r"}
            S: SUCCESS {"db": "moved"}
            C: COMMIT
            S: SUCCESS {}
            """);
        await using var driver = new BoltDriver(new BoltOptions { Uri = new Uri("neo4j://" + server.Address) });
        await using BoltSession first = Open(driver);
        await using BoltSession second = Open(driver);
        await using BoltSession third = Open(driver);

        await RunAsync(first, "ONE");
        await (await second.BeginAsync(token: TestContext.Current.CancellationToken)).CommitAsync(TestContext.Current.CancellationToken);
        await (await third.BeginAsync(token: TestContext.Current.CancellationToken)).CommitAsync(TestContext.Current.CancellationToken);

        await server.FinishedAsync();
        Assert.NotNull(driver.KnownRoutes("moved"));
    }

    [Fact]
    public async Task Where_a_server_does_not_every_session_asks()
    {
        await using var server = ScriptedBoltServer.Start(
            $$$"""
            BOLT 5.7
            GREET
            C: ROUTE
            S: SUCCESS {"rt": {{{Table}}}}
            C: RUN "ONE" {} {"mode": "r", "db": "home"}
            C: PULL
            S: SUCCESS {"fields": []}
            S: SUCCESS {}
            C: ROUTE
            S: SUCCESS {"rt": {{{Table}}}}
            C: RUN "ONE" {} {"mode": "r", "db": "home"}
            C: PULL
            S: SUCCESS {"fields": []}
            S: SUCCESS {}
            """);
        await using var driver = new BoltDriver(new BoltOptions { Uri = new Uri("neo4j://" + server.Address) });
        await using BoltSession first = Open(driver);
        await using BoltSession second = Open(driver);

        await RunAsync(first, "ONE");
        await RunAsync(second, "ONE");

        await server.FinishedAsync();
    }

    private static BoltSession Open(BoltDriver driver) => driver.OpenSession(new BoltSessionOptions { Mode = BoltAccessMode.Read });

    private static async Task RunAsync(BoltSession session, string statement)
    {
        await using BoltResult result = await session.RunAsync(statement, token: TestContext.Current.CancellationToken);
        await result.ConsumeAsync(TestContext.Current.CancellationToken);
    }
}
