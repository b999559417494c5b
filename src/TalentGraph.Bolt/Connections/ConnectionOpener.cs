using System.IO.Pipelines;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Connections;

/// <summary>Opens connections ready for work.</summary>
internal sealed class ConnectionOpener(BoltOptions options, BoltTarget target)
{
    private readonly TransportOpener _transports = new(options, target);

    /// <summary>Connects, agrees on a version and logs on.</summary>
    /// <exception cref="BoltConnectionException">The server cannot be reached.</exception>
    /// <exception cref="BoltServerException">It refuses the credentials.</exception>
    public async Task<BoltConnection> OpenAsync(ServerAddress address, CancellationToken token)
    {
        BoltConnection connection = await ConnectAsync(address, token);
        try
        {
            await connection.GreetAsync(options, target.RoutingContext, token);
            return connection;
        }
        catch
        {
            connection.Abort("it could not be opened");
            throw;
        }
    }

    private async Task<BoltConnection> ConnectAsync(ServerAddress address, CancellationToken token)
    {
        try
        {
            return await NegotiateAsync(address, token);
        }
        catch (Exception e) when (BoltConnection.IsNetworkFailure(e))
        {
            throw Unreachable(address, e.Message, e);
        }
    }

    private async Task<Transport> OpenTransportAsync(ServerAddress address, CancellationToken token)
    {
        using var timeout = new CancellationTokenSource(options.ConnectTimeout, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, timeout.Token);
        try
        {
            return await _transports.OpenAsync(address, either.Token);
        }
        catch (OperationCanceledException e) when (!token.IsCancellationRequested)
        {
            throw Unreachable(address, $"no answer in {options.ConnectTimeout.TotalSeconds:0.#} s", e);
        }
    }

    private async Task<BoltConnection> NegotiateAsync(ServerAddress address, CancellationToken token)
    {
        Transport transport = await OpenTransportAsync(address, token);
        try
        {
            await transport.Stream.WriteAsync(Handshake.Proposals.ToArray(), token);
            ReadResult answer = await transport.Reader.ReadAtLeastAsync(Handshake.AnswerLength, token);
            if (answer.Buffer.Length < Handshake.AnswerLength)
            {
                throw new IOException("The server closed the connection during the handshake.");
            }

            BoltVersion version = ReadVersion(answer, address);
            transport.Reader.AdvanceTo(answer.Buffer.GetPosition(Handshake.AnswerLength));
            return new BoltConnection(transport, address, version, options) { IsRouted = target.IsRouting };
        }
        catch
        {
            transport.Abort();
            throw;
        }
    }

    private static BoltVersion ReadVersion(ReadResult answer, ServerAddress address)
    {
        Span<byte> bytes = stackalloc byte[Handshake.AnswerLength];
        System.Buffers.BuffersExtensions.CopyTo(answer.Buffer.Slice(0, Handshake.AnswerLength), bytes);
        return Handshake.ReadAnswer(bytes, address.ToString());
    }

    private BoltConnectionException Unreachable(ServerAddress address, string why, Exception cause) =>
        new($"{address} cannot be reached: {why}. Check that the database is running and that the address is right.", cause, target.IsRouting);
}
