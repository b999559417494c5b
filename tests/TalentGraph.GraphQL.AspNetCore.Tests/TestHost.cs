using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.AspNetCore.Tests;

/// <summary>A small schema on a real server on a free port of the loopback interface.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public const string Sdl = """
        type Query {
          hello(name: String = "world"): String!
          state: String
          repeat(text: String!, times: Int!): [String!]!
          gate: String!
          boom: String
        }

        type Mutation {
          double(value: Int!): Int!
        }
        """;

    private readonly WebApplication _app;

    private TestHost(WebApplication app)
    {
        _app = app;
        Url = new Uri(app.Urls.First() + "/graphql");
        Client = new HttpClient { BaseAddress = Url };
    }

    public Uri Url { get; }

    public HttpClient Client { get; }

    /// <summary>Starts a server; the field <c>gate</c> is answered when <paramref name="gate"/> ends.</summary>
    public static async Task<TestHost> StartAsync(GraphQLHttpOptions? options = null, Task? gate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGraphQLCompression();
        var app = builder.Build();
        app.MapGraphQL("/graphql", new GraphQLEngine(Schema.Create(Sdl, Resolvers(gate ?? Task.CompletedTask))), options);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TestHost(app);
    }

    public async Task<HttpResponseMessage> PostAsync(
        string body, string? accept = null, string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await SendAsync(request, accept, headers);
    }

    public async Task<HttpResponseMessage> GetAsync(
        string queryString, string? accept = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Url + queryString);
        return await SendAsync(request, accept, headers);
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, string? accept = null, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in accept is null ? headers : [.. headers, ("Accept", accept)])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// Stops when every request has left the server. A client has its answer a moment before the server ends the request,
    /// so what is recorded at that end can be read only after this.
    /// </summary>
    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static ResolverTable Resolvers(Task gate) => new ResolverTable()
        .Root("Query.hello", context => ValueTask.FromResult($"Hello, {context.Arguments.Get<string>("name")}!"))
        .Root("Query.state", context => ValueTask.FromResult(context.State<string?>()))
        .RootList("Query.repeat", context => ValueTask.FromResult<IReadOnlyList<string>?>(
            [.. Enumerable.Repeat(context.Arguments.Get<string>("text") ?? "", context.Arguments.Get<int>("times"))]))
        .Root("Query.gate", async context =>
        {
            await gate.WaitAsync(context.CancellationToken);
            return "open";
        })
        .Root<string?>("Query.boom", _ => throw new InvalidOperationException("secret"))
        .Root("Mutation.double", context => ValueTask.FromResult(context.Arguments.Get<int>("value") * 2));
}
