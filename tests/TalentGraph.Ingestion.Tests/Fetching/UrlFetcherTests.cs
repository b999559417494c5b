using System.IO.Compression;
using System.Text;
using TalentGraph.Ingestion.Articles;
using TalentGraph.Ingestion.Fetching;
using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Tests.Fetching;

public sealed class UrlFetcherTests
{
    private const string Page = "<article><p>Brindleworth Robotics said on Monday that it would hire forty engineers in Leeds.</p></article>";

    private static readonly FetchOptions OnLoopback = new() { AllowPrivateAddresses = true, Timeout = TimeSpan.FromSeconds(10) };

    [Fact]
    public async Task A_page_is_fetched_with_its_address_and_named_agent()
    {
        await using FakeSite site = new FakeSite().With("/story", "text/html; charset=utf-8", Page);

        ArticleDraft draft = await ReadAsync(site.Address("/story#top"));

        Assert.Equal("Brindleworth Robotics said on Monday that it would hire forty engineers in Leeds.", draft.Text);
        Assert.Equal(site.Address("/story"), draft.Url);
        Assert.Equal(["/robots.txt TalentGraph", "/story TalentGraph"], site.Requests);
    }

    [Fact]
    public async Task The_character_set_of_the_header_counts()
    {
        await using FakeSite site = new FakeSite().With(
            "/a.txt", "200 OK", "text/plain; charset=iso-8859-1", Encoding.Latin1.GetBytes("Zürich pays its engineers well, a survey says"));

        Assert.Equal("Zürich pays its engineers well, a survey says", (await ReadAsync(site.Address("/a.txt"))).Text);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_the_last_address_kept()
    {
        await using FakeSite site = new FakeSite().WithRedirect("/old", "/new").With("/new", "text/html", Page);

        Assert.Equal(site.Address("/new"), (await ReadAsync(site.Address("/old"))).Url);
    }

    [Fact]
    public async Task A_loop_of_redirects_ends_after_five()
    {
        await using FakeSite site = new FakeSite().WithRedirect("/loop", "/loop");

        Assert.Equal("it was redirected more than 5 times", await ReasonAsync(site.Address("/loop"), OnLoopback));
        Assert.Equal(6, site.Requests.Count(request => request.StartsWith("/loop", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_redirect_to_another_scheme_is_refused()
    {
        await using FakeSite site = new FakeSite().WithRedirect("/file", "file:///etc/passwd");

        Assert.Equal("\"file:\" addresses are not fetched; expected http or https", await ReasonAsync(site.Address("/file"), OnLoopback));
    }

    [Fact]
    public async Task Loopback_is_refused_unless_allowed()
    {
        await using FakeSite site = new FakeSite().With("/story", "text/html", Page);

        string reason = await ReasonAsync(site.Address("/story"), FetchOptions.Default);

        Assert.Equal(
            "it cannot be fetched: \"127.0.0.1\" is no public address; private, loopback and link-local addresses are refused unless they are allowed",
            reason);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task A_name_that_resolves_to_loopback_is_refused()
    {
        string reason = await ReasonAsync("http://localhost:1/", FetchOptions.Default);

        Assert.StartsWith("it cannot be fetched: \"localhost\" is no public address", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_txt_is_asked_once_and_followed()
    {
        await using FakeSite site = new FakeSite()
            .With("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n")
            .With("/private/a", "text/html", Page)
            .With("/b", "text/html", Page);
        using var fetcher = new UrlFetcher(OnLoopback);

        InputOrRejection refused = await FetchAsync(fetcher, site.Address("/private/a"));
        InputOrRejection allowed = await FetchAsync(fetcher, site.Address("/b"));

        Assert.Equal("the robots.txt of 127.0.0.1 asks that it not be fetched", refused.Rejection!.Reason);
        Assert.NotNull(allowed.Input);
        Assert.Equal(["/robots.txt TalentGraph", "/b TalentGraph"], site.Requests);
    }

    [Fact]
    public async Task A_failing_robots_txt_forbids_everything()
    {
        await using FakeSite site = new FakeSite().With("/robots.txt", "503 Busy", "text/plain", []).With("/b", "text/html", Page);

        Assert.Equal("the robots.txt of 127.0.0.1 asks that it not be fetched", await ReasonAsync(site.Address("/b"), OnLoopback));
    }

    [Theory]
    [InlineData("/missing", "the server answered 404")]
    [InlineData("/pdf", "its content type is \"application/pdf\"; expected HTML, plain text, JSON or JSON Lines")]
    [InlineData("/big", "it is larger than 1 MiB, the limit for one input")]
    [InlineData("/bomb", "it is larger than 1 MiB, the limit for one input")]
    public async Task What_cannot_be_used_says_why(string path, string reason)
    {
        await using FakeSite site = new FakeSite()
            .With("/pdf", "application/pdf", "%PDF")
            .With("/big", "text/plain", new string('x', 1_100_000))
            .With("/bomb", "200 OK", "text/plain", Gzip(new byte[50_000_000]), "Content-Encoding: gzip\r\n");

        Assert.Equal(reason, await ReasonAsync(site.Address(path), OnLoopback));
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_given_up()
    {
        await using FakeSite site = new FakeSite().WithSilence("/silence");

        Assert.Equal("it took longer than 0.5 seconds", await ReasonAsync(site.Address("/silence"), OnLoopback with { Timeout = TimeSpan.FromSeconds(0.5) }));
    }

    [Theory]
    [InlineData("ftp://example.org/a", "\"ftp:\" addresses are not fetched; expected http or https")]
    [InlineData("http://me:secret@example.org/a", "addresses with a user name are not fetched")]
    [InlineData("story", "it is no address; expected http://… or https://…")]
    public async Task Other_addresses_are_refused_unsent(string address, string reason) =>
        Assert.Equal(reason, await ReasonAsync(address, FetchOptions.Default));

    private static async Task<ArticleDraft> ReadAsync(string address)
    {
        using var fetcher = new UrlFetcher(OnLoopback);
        RawInput input = (await FetchAsync(fetcher, address)).Input!;
        List<ArticleDraft> drafts = [];
        await foreach (DraftOrRejection read in new ArticleReader(IngestionLimits.Default).ReadAsync(input, TestContext.Current.CancellationToken))
        {
            drafts.Add(read.Draft!);
        }

        return Assert.Single(drafts);
    }

    private static async Task<string> ReasonAsync(string address, FetchOptions options)
    {
        using var fetcher = new UrlFetcher(options);
        return (await FetchAsync(fetcher, address)).Rejection!.Reason;
    }

    private static Task<InputOrRejection> FetchAsync(UrlFetcher fetcher, string address) => fetcher.FetchAsync(
        address, IngestionLimits.Default with { MaxInputBytes = 1024 * 1024 }, TestContext.Current.CancellationToken);

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
