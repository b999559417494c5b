using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TalentGraph.GraphQL.AspNetCore.Tests;

/// <summary>What crowds and careless clients do to each other.</summary>
public sealed class LoadTests
{
    [Fact]
    public async Task A_body_beyond_the_bound_is_413()
    {
        await using var host = await TestHost.StartAsync(new GraphQLHttpOptions { MaxBodyBytes = 100 });
        using var response = await host.PostAsync($$"""{"query":"{ hello }","x":"{{new string('x', 100)}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains(
            "The body has more than 100 bytes; send less at once.",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_unknown_length_beyond_the_bound_is_413()
    {
        await using var host = await TestHost.StartAsync(new GraphQLHttpOptions { MaxBodyBytes = 100 });
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Url);
        request.Content = new StringContent(
            $$"""{"query":"{ hello }","x":"{{new string('x', 100_000)}}"}""", Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = true;
        using var response = await host.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Requests_wait_for_a_place_and_are_refused_when_too_many_wait()
    {
        var gate = new TaskCompletionSource();
        await using var host = await TestHost.StartAsync(
            new GraphQLHttpOptions { MaxConcurrentRequests = 1, MaxWaitingRequests = 1 }, gate.Task);
        const string body = """{"query":"{ gate }"}""";
        Task<HttpResponseMessage>[] requests = [host.PostAsync(body), host.PostAsync(body), host.PostAsync(body)];
        using var refused = await await Task.WhenAny(requests);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        gate.SetResult();
        var responses = await Task.WhenAll(requests);
        Assert.Equal(2, responses.Count(response => response.StatusCode == HttpStatusCode.OK));
        Array.ForEach(responses, response => response.Dispose());
    }

    [Fact]
    public async Task Two_hundred_stalled_bodies_keep_no_request_out()
    {
        await using var host = await TestHost.StartAsync(
            new GraphQLHttpOptions { MaxConcurrentRequests = 1, MaxWaitingRequests = 0 });
        var head = Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: {host.Url.Authority}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{{");
        var stalled = new List<TcpClient>();
        for (var i = 0; i < 200; i++)
        {
            var client = new TcpClient();
            await client.ConnectAsync(host.Url.Host, host.Url.Port, TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync(head, TestContext.Current.CancellationToken);
            stalled.Add(client);
        }

        using var response = await host.PostAsync("""{"query":"{ hello }"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        stalled.ForEach(client => client.Dispose());
    }

    [Fact]
    public async Task A_client_that_leaves_gives_its_place_back()
    {
        var gate = new TaskCompletionSource();
        await using var host = await TestHost.StartAsync(
            new GraphQLHttpOptions { MaxConcurrentRequests = 1, MaxWaitingRequests = 1 }, gate.Task);
        using (var hurry = new HttpClient { Timeout = TimeSpan.FromMilliseconds(200) })
        {
            using var content = new StringContent("""{"query":"{ gate }"}""", Encoding.UTF8, "application/json");
            await Assert.ThrowsAsync<TaskCanceledException>(() => hurry.PostAsync(host.Url, content, TestContext.Current.CancellationToken));
        }

        using var response = await host.PostAsync("""{"query":"{ hello }"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_001)]
    public void A_bound_outside_of_its_range_is_refused(int value)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new GraphQLHttpOptions { MaxConcurrentRequests = value });
        Assert.Equal("MaxConcurrentRequests", error.ParamName);
    }
}
