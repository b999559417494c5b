using System.Net.Sockets;
using TalentGraph.Testing.Neo4j;

namespace TalentGraph.Graph.Neo4j.Tests;

public sealed class Neo4jFixtureTests(Neo4jFixture neo4j)
{
    [Fact]
    public async Task The_server_agrees_to_Bolt_5()
    {
        Neo4jEndpoint server = await neo4j.RequireAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(server.Bolt.Host, server.Bolt.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(
            (byte[])[0x60, 0x60, 0xB0, 0x17, 0, 8, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], TestContext.Current.CancellationToken);
        var answer = new byte[4];
        await stream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken);
        Assert.Equal((0, 0, 5), (answer[0], answer[1], answer[3]));
    }
}
