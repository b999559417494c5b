using System.Globalization;
using System.Net;
using System.Net.Sockets;
using TalentGraph.Bolt.TestKit;

// Lets the drivers' official conformance suite drive our client; see docs/operations.md.
int port = int.Parse(Environment.GetEnvironmentVariable("TEST_BACKEND_PORT") ?? "9876", CultureInfo.InvariantCulture);
using var listener = new TcpListener(IPAddress.Loopback, port);
listener.Start();
while (true)
{
    TcpClient client = await listener.AcceptTcpClientAsync();
    _ = Backend.ServeAsync(client);
}
