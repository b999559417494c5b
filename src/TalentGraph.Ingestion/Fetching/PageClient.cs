using System.Net;
using System.Net.Http.Headers;

namespace TalentGraph.Ingestion.Fetching;

/// <summary>Sends single GET requests: no cookies, no proxy, no redirects of its own, bounded answers.</summary>
internal sealed class PageClient : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private const int MaxHeaderKilobytes = 64;

    private readonly HttpClient _client;

    public PageClient(FetchOptions options)
    {
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would connect in our place and past the check of addresses.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = MaxHeaderKilobytes,
            ConnectCallback = new GuardedConnection(options.AllowPrivateAddresses).ConnectAsync,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain, application/json;q=0.9, */*;q=0.5");
    }

    public async Task<HttpReply> GetAsync(Uri url, int maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await _client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            MediaTypeHeaderValue? type = response.Content.Headers.ContentType;
            return new HttpReply
            {
                Status = response.StatusCode,
                MediaType = type?.MediaType,
                Charset = type?.CharSet,
                Location = response.Headers.Location is { } location ? new Uri(url, location) : null,
                Body = response.IsSuccessStatusCode ? await ReadAsync(response.Content, maxBytes, cancellationToken) : [],
            };
        }
        catch (HttpRequestException e)
        {
            return new HttpReply { Failure = e.InnerException is AddressRefusedException refused ? refused.Message : e.Message };
        }
        catch (IOException e)
        {
            return new HttpReply { Failure = $"the answer broke off: {e.Message}" };
        }
    }

    public void Dispose() => _client.Dispose();

    // The bound holds for the bytes after decompression.
    private static async Task<byte[]?> ReadAsync(HttpContent content, int maxBytes, CancellationToken cancellationToken)
    {
        await using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        using var whole = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (whole.Length + read > maxBytes)
            {
                return null;
            }

            await whole.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return whole.ToArray();
    }
}
