using System.Net;
using System.Net.Sockets;

namespace TalentGraph.Ingestion.Fetching;

/// <summary>
/// Connects to the address that was checked and to no other: name resolution happens here, so that a name which resolves
/// differently the second time gains nothing.
/// </summary>
internal sealed class GuardedConnection(bool allowPrivate)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        DnsEndPoint endPoint = context.DnsEndPoint;
        IPAddress[] resolved = await Dns.GetHostAddressesAsync(endPoint.Host, cancellationToken);
        IPAddress[] allowed = allowPrivate ? resolved : Array.FindAll(resolved, PublicAddress.Is);
        if (allowed.Length == 0)
        {
            throw new AddressRefusedException(
                $"\"{endPoint.Host}\" is no public address; private, loopback and link-local addresses are refused unless they are allowed");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, endPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
