using System.Net;
using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Fetching;

/// <summary>
/// Fetches pages over http and https, politely and within bounds: robots.txt is followed, addresses that are not public are refused
/// at connect time, redirects are checked one by one. One fetch runs at a time; keep one fetcher for a whole import.
/// </summary>
public sealed class UrlFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly PageClient _client;
    private readonly RobotsGate _robots;

    /// <summary>Makes a fetcher; nothing is sent yet.</summary>
    /// <exception cref="FormatException">The user agent is no legal header.</exception>
    public UrlFetcher(FetchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _client = new PageClient(options);
        _robots = new RobotsGate(_client, options.UserAgent.Split('/', 2)[0]);
    }

    /// <summary>Closes connections.</summary>
    public void Dispose() => _client.Dispose();

    /// <summary>Fetches <paramref name="address"/>; what cannot be fetched becomes a rejection with its reason.</summary>
    internal async Task<InputOrRejection> FetchAsync(string address, IngestionLimits limits, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.Timeout);
        try
        {
            (RawInput? input, string reason) = await FollowAsync(address, limits, timeout.Token);
            return input is null ? InputOrRejection.Rejected(address, reason) : InputOrRejection.Found(input);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return InputOrRejection.Rejected(address, $"it took longer than {_options.Timeout.TotalSeconds:0.#} seconds");
        }
    }

    private async Task<(RawInput? Input, string Reason)> FollowAsync(string address, IngestionLimits limits, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url))
        {
            return (null, "it is no address; expected http://… or https://…");
        }

        for (int redirects = 0; redirects <= _options.MaxRedirects; redirects++)
        {
            if (await RefusalAsync(url, cancellationToken) is { } refusal)
            {
                return (null, refusal);
            }

            HttpReply reply = await _client.GetAsync(url, limits.MaxInputBytes, cancellationToken);
            if (reply.Failure is { } failure)
            {
                return (null, $"it cannot be fetched: {failure}");
            }

            if (!IsRedirect(reply.Status))
            {
                return Read(address, url, reply, limits);
            }

            if (reply.Location is not { } next)
            {
                return (null, $"it answered {(int)reply.Status} without saying where it went");
            }

            url = next;
        }

        return (null, $"it was redirected more than {_options.MaxRedirects} times");
    }

    private async Task<string?> RefusalAsync(Uri url, CancellationToken cancellationToken)
    {
        if (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
        {
            return $"\"{url.Scheme}:\" addresses are not fetched; expected http or https";
        }

        if (url.UserInfo.Length > 0)
        {
            return "addresses with a user name are not fetched";
        }

        return await _robots.AllowsAsync(url, cancellationToken) ? null : $"the robots.txt of {url.Host} asks that it not be fetched";
    }

    private static (RawInput? Input, string Reason) Read(string address, Uri url, HttpReply reply, IngestionLimits limits)
    {
        if ((int)reply.Status is < 200 or >= 300)
        {
            return (null, $"the server answered {(int)reply.Status}");
        }

        if (reply.Body is not { } body)
        {
            return (null, $"it is larger than {limits.MaxInputBytes / (1024 * 1024)} MiB, the limit for one input");
        }

        return ContentTypes.TryGet(reply.MediaType, url, out InputFormat format, out string reason)
            ? (new RawInput(address, format, _ => ValueTask.FromResult<Stream>(new MemoryStream(body)))
            {
                Length = body.Length,
                Url = url.GetLeftPart(UriPartial.Query),
                Charset = reply.Charset,
            }, "")
            : (null, reason);
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;
}
