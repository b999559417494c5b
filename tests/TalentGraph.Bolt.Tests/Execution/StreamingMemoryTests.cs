using System.Net;
using System.Net.Sockets;

namespace TalentGraph.Bolt.Tests.Execution;

[CollectionDefinition(nameof(StreamingMemoryTests), DisableParallelization = true)]
[Collection(nameof(StreamingMemoryTests))]
public sealed class StreamingMemoryTests
{
    private const int Rows = 5_000_000;
    private const int RowsPerWrite = 1000;

    /// <summary>Far more than the buffers of one connection, far less than the rows.</summary>
    private const long Slack = 8 * 1024 * 1024;

    [Fact]
    public async Task Memory_stays_flat_while_five_million_rows_are_read()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task serving = ServeAsync(listener);
        await using (var driver = new BoltDriver(new BoltOptions { Uri = new Uri("bolt://" + listener.LocalEndpoint), FetchSize = -1 }))
        await using (BoltSession session = driver.OpenSession())
        await using (BoltResult result = await session.RunAsync("UNWIND", token: TestContext.Current.CancellationToken))
        {
            long sum = 0;
            List<long> sizes = [];
            for (int i = 1; await result.ReadAsync(TestContext.Current.CancellationToken); i++)
            {
                sum += result.Row.GetInt64(0);
                if (i % (Rows / 5) == 0)
                {
                    sizes.Add(GC.GetTotalMemory(forceFullCollection: true));
                }
            }

            Assert.Equal(42L * Rows, sum);
            Assert.InRange(sizes.Max() - sizes.Min(), 0, Slack);
        }

        await serving;
    }

    /// <summary>A server that says only what this test needs, as fast as it is read.</summary>
    private static async Task ServeAsync(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();
        byte[] heard = new byte[8192];
        await stream.ReadExactlyAsync(heard.AsMemory(0, 20), TestContext.Current.CancellationToken);
        await stream.WriteAsync(Convert.FromHexString("00000805"), TestContext.Current.CancellationToken);
        _ = await stream.ReadAtLeastAsync(heard, 1, cancellationToken: TestContext.Current.CancellationToken);
        await stream.WriteAsync(Convert.FromHexString("0013B170A186736572766572884E656F346A2F352E0000" + "0003B170A00000"), TestContext.Current.CancellationToken);
        _ = await stream.ReadAtLeastAsync(heard, 1, cancellationToken: TestContext.Current.CancellationToken);
        await stream.WriteAsync(Convert.FromHexString("000DB170A1866669656C647391816E0000"), TestContext.Current.CancellationToken);
        byte[] rows = [.. Enumerable.Repeat(Convert.FromHexString("0004B171912A0000"), RowsPerWrite).SelectMany(row => row)];
        for (int i = 0; i < Rows / RowsPerWrite; i++)
        {
            await stream.WriteAsync(rows, TestContext.Current.CancellationToken);
        }

        await stream.WriteAsync(Convert.FromHexString("0003B170A00000"), TestContext.Current.CancellationToken);
        _ = await stream.ReadAtLeastAsync(heard, 1, throwOnEndOfStream: false, cancellationToken: TestContext.Current.CancellationToken);
    }
}
