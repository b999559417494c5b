using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace TalentGraph.Bolt.Connections;

/// <summary>Connects sockets: looks the host up, tries its addresses in turn, starts TLS where wanted.</summary>
internal sealed class TransportOpener(BoltOptions options, BoltTarget target)
{
    public async Task<Transport> OpenAsync(ServerAddress address, CancellationToken token)
    {
        Socket socket = await ConnectAsync(address, token);
        try
        {
            Stream stream = new NetworkStream(socket, ownsSocket: true);
            return target.Tls == TlsMode.None
                ? new Transport(socket, stream, isEncrypted: false)
                : new Transport(socket, await SecureAsync(stream, address.Host, token), isEncrypted: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<Socket> ConnectAsync(ServerAddress address, CancellationToken token)
    {
        IPAddress[] hosts = options.HostLookup is { } lookup
            ? await lookup(address.Host, token)
            : await Dns.GetHostAddressesAsync(address.Host, token);
        SocketException last = new((int)SocketError.HostNotFound);
        foreach (IPAddress host in hosts)
        {
            var socket = new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                await socket.ConnectAsync(new IPEndPoint(host, address.Port), token);
                return socket;
            }
            catch (SocketException e)
            {
                socket.Dispose();
                last = e;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw last;
    }

    private async Task<SslStream> SecureAsync(Stream inner, string host, CancellationToken token)
    {
        var stream = new SslStream(inner);
        await stream.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = host,
                EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                RemoteCertificateValidationCallback = target.Tls == TlsMode.Unverified ? static (_, certificate, _, _) => certificate is not null : null,
                CertificateChainPolicy = options.TrustedCertificates is { } trusted ? PolicyFor(trusted) : null,
            },
            token);
        return stream;
    }

    private static X509ChainPolicy PolicyFor(X509Certificate2Collection trusted)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(trusted);
        return policy;
    }
}
