using System.Net;

namespace TalentGraph.GraphQL.AspNetCore.Tests;

public sealed class EndpointTests
{
    private const string GraphQLResponse = "application/graphql-response+json";

    [Fact]
    public async Task A_query_is_answered_by_post()
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.PostAsync("""{"query":"query ($n: String) { hello(name: $n) }","variables":{"n":"Grüße"}}""");
        await AssertResponse(response, HttpStatusCode.OK, "application/json", """{"data":{"hello":"Hello, Grüße!"}}""");
        Assert.Equal("Accept", response.Headers.Vary.Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_query_is_answered_by_get()
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.GetAsync(
            """?query=query Q($n:String){hello(name:$n)}&operationName=Q&variables={"n":"you"}""", GraphQLResponse);
        await AssertResponse(response, HttpStatusCode.OK, GraphQLResponse, """{"data":{"hello":"Hello, you!"}}""");
    }

    [Fact]
    public async Task A_mutation_is_answered_by_post_alone()
    {
        await using var host = await TestHost.StartAsync();
        using var posted = await host.PostAsync("""{"query":"mutation { double(value: 21) }"}""");
        await AssertResponse(posted, HttpStatusCode.OK, "application/json", """{"data":{"double":42}}""");
        using var got = await host.GetAsync("?query=mutation{double(value:21)}", GraphQLResponse);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, got.StatusCode);
        Assert.Equal("POST", got.Content.Headers.Allow.Single());
    }

    [Theory]
    [InlineData("{", "PARSE_FAILED")]
    [InlineData("{ nope }", "VALIDATION_FAILED")]
    [InlineData("query A { hello } query B { hello }", "BAD_INPUT")]
    [InlineData("query ($n: Int!) { repeat(text: \\\"a\\\", times: $n) }", "BAD_INPUT")]
    public async Task A_request_that_cannot_be_executed_is_400_or_200_by_media_type(string query, string code)
    {
        await using var host = await TestHost.StartAsync();
        var body = $$"""{"query":"{{query}}"}""";
        using var asResponse = await host.PostAsync(body, GraphQLResponse);
        Assert.Equal(HttpStatusCode.BadRequest, asResponse.StatusCode);
        using var asJson = await host.PostAsync(body, "application/json");
        Assert.Equal(HttpStatusCode.OK, asJson.StatusCode);
        var text = await TextOf(asJson);
        Assert.Equal(text, await TextOf(asResponse));
        Assert.Contains($"\"code\":\"{code}\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_a_field_is_200_and_tells_no_secret()
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.PostAsync("""{"query":"{ boom }"}""", GraphQLResponse);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await TextOf(response);
        Assert.Contains("\"code\":\"INTERNAL\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("HEAD")]
    public async Task Other_methods_are_refused_with_those_that_are_taken(string method)
    {
        await using var host = await TestHost.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), host.Url);
        using var response = await host.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Get_can_be_switched_off()
    {
        await using var host = await TestHost.StartAsync(new GraphQLHttpOptions { AllowGet = false });
        using var response = await host.GetAsync("?query={hello}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_media_type_that_cannot_be_given_is_406()
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.PostAsync("""{"query":"{ hello }"}""", "text/csv");
        await AssertResponse(
            response,
            HttpStatusCode.NotAcceptable,
            "application/json",
            """{"errors":[{"message":"The Accept header allows neither application/graphql-response\u002Bjson nor application/json in UTF-8; name one of them.","extensions":{"code":"NOT_ACCEPTABLE"}}]}""");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=latin1")]
    public async Task A_body_that_a_foreign_page_could_send_is_415(string contentType)
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.PostAsync("""{"query":"mutation { double(value: 1) }"}""", contentType: contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=")]
    [InlineData("?query={hello}&variables=[]")]
    [InlineData("?query={hello}&variables={")]
    [InlineData("?query={hello}&extensions=1")]
    public async Task A_malformed_get_is_400(string queryString)
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.GetAsync(queryString);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_browser_gets_the_page_and_a_query_its_answer()
    {
        await using var host = await TestHost.StartAsync(new GraphQLHttpOptions
        {
            Page = async context =>
            {
                context.Response.ContentType = "text/html";
                await context.Response.BodyWriter.WriteAsync("<p>play</p>"u8.ToArray(), context.RequestAborted);
            },
        });
        using var page = await host.GetAsync("", "text/html,application/xhtml+xml,*/*;q=0.8");
        await AssertResponse(page, HttpStatusCode.OK, "text/html", "<p>play</p>");
        using var answer = await host.GetAsync("?query={hello}", "text/html,*/*;q=0.8");
        await AssertResponse(answer, HttpStatusCode.OK, "application/json", """{"data":{"hello":"Hello, world!"}}""");
    }

    [Fact]
    public async Task The_host_gives_state_and_adds_to_the_response()
    {
        await using var host = await TestHost.StartAsync(new GraphQLHttpOptions
        {
            State = context => context.Request.Headers["X-State"].ToString(),
            OnExecuted = (context, response) =>
            {
                context.Response.Headers.ETag = "\"7\"";
                response.Extensions.Add(new("graphRevision", 7));
            },
        });
        using var response = await host.PostAsync("""{"query":"{ state }"}""", headers: ("X-State", "given"));
        await AssertResponse(
            response, HttpStatusCode.OK, "application/json", """{"data":{"state":"given"},"extensions":{"graphRevision":7}}""");
        Assert.Equal("\"7\"", response.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task The_schema_can_be_downloaded()
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.GetAsync("/schema.graphql");
        await AssertResponse(response, HttpStatusCode.OK, "application/graphql", TestHost.Sdl);
    }

    [Fact]
    public async Task The_price_is_told_with_the_answer_or_without_it()
    {
        await using var host = await TestHost.StartAsync();
        using var included = await host.PostAsync("""{"query":"{ hello }"}""", headers: ("GraphQL-Price", "include"));
        var price = Assert.Single(included.Headers.GetValues("GraphQL-Price"));
        await AssertResponse(
            included, HttpStatusCode.OK, "application/json", $$$"""{"data":{"hello":"Hello, world!"},"extensions":{"price":{{{price}}}}}""");
        using var only = await host.PostAsync("""{"query":"{ hello }","extensions":{"price":"only"}}""");
        await AssertResponse(only, HttpStatusCode.OK, "application/json", $$$"""{"data":null,"extensions":{"price":{{{price}}}}}""");
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_response_is_compressed_for_clients_that_take_it(string encoding)
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.PostAsync(
            """{"query":"{ repeat(text: \"abcdefghij\", times: 1000) }"}""", GraphQLResponse, headers: ("Accept-Encoding", encoding));
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.InRange(bytes.Length, 20, 1_000);
    }

    [Fact]
    public async Task A_response_longer_than_one_buffer_is_whole()
    {
        await using var host = await TestHost.StartAsync();
        using var response = await host.PostAsync("""{"query":"{ repeat(text: \"0123456789\", times: 100000) }"}""");
        var items = string.Join(',', Enumerable.Repeat("\"0123456789\"", 100_000));
        Assert.Equal($$$"""{"data":{"repeat":[{{{items}}}]}}""", await TextOf(response));
    }

    private static async Task AssertResponse(
        HttpResponseMessage response, HttpStatusCode status, string mediaType, string text)
    {
        Assert.Equal(text, await TextOf(response));
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
    }

    private static Task<string> TextOf(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
