using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TalentGraph.Testing.Bolt;

namespace TalentGraph.Bolt.Tests.Connections;

public sealed class TlsTests : IDisposable
{
    private const string Greeting =
        """
        BOLT 5.4
        GREET
        """;

    private readonly X509Certificate2 _certificate = SelfSigned();

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        await using ScriptedBoltServer server = Start();
        await using var driver = new BoltDriver(new BoltOptions { Uri = new Uri("bolt+s://" + server.Address) });

        BoltConnectionException refusal = await Assert.ThrowsAsync<BoltConnectionException>(
            () => driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken));

        Assert.StartsWith($"{server.Address} cannot be reached: ", refusal.Message, StringComparison.Ordinal);
        Assert.IsType<AuthenticationException>(refusal.InnerException);
    }

    [Fact]
    public async Task It_is_taken_without_verification_where_that_is_asked_for_and_one_warning_says_so()
    {
        List<string> warnings = [];
        await using ScriptedBoltServer server = Start();
        await using var driver = new BoltDriver(new BoltOptions { Uri = new Uri("bolt+ssc://" + server.Address), Warn = warnings.Add });

        BoltServerInfo info = await driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken);

        Assert.True(info.IsEncrypted);
        Assert.Equal(
            [$"The certificate of {server.Address} is not verified (+ssc): anybody on the way can read and change what is sent."], warnings);
    }

    [Fact]
    public async Task It_is_taken_where_it_is_trusted_by_name()
    {
        await using ScriptedBoltServer server = Start();
        await using var driver = new BoltDriver(new BoltOptions { Uri = new Uri("bolt://" + server.Address), TrustedCertificates = [_certificate] });

        Assert.True((await driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken)).IsEncrypted);
    }

    [Fact]
    public async Task A_server_that_never_answers_to_TLS_is_given_up_in_the_time_for_connecting()
    {
        await using var server = ScriptedBoltServer.Start(Greeting, wrap: static _ => throw new IOException("There is no TLS here."));
        await using var driver = new BoltDriver(
            new BoltOptions { Uri = new Uri("bolt+s://" + server.Address), ConnectTimeout = TimeSpan.FromMilliseconds(500) });

        BoltConnectionException refusal = await Assert.ThrowsAsync<BoltConnectionException>(
            () => driver.VerifyConnectivityAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            $"{server.Address} cannot be reached: no answer in 0.5 s. Check that the database is running and that the address is right.",
            refusal.Message);
    }

    public void Dispose() => _certificate.Dispose();

    private ScriptedBoltServer Start() => ScriptedBoltServer.Start(Greeting, wrap: SecureAsync);

    private async Task<Stream> SecureAsync(Stream inner)
    {
        var stream = new SslStream(inner);
        try
        {
            await stream.AuthenticateAsServerAsync(_certificate);
            return stream;
        }
        catch (AuthenticationException e)
        {
            throw new IOException("The client refused the certificate.", e);
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
