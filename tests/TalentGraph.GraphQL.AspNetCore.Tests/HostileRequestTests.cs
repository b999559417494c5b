using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace TalentGraph.GraphQL.AspNetCore.Tests;

/// <summary>Requests that are meant to hurt: each is refused with a word of why, and the next client is served.</summary>
public sealed class HostileRequestTests
{
    private const int Many = 10_000;

    private static readonly Dictionary<string, string> Documents = new(StringComparer.Ordinal)
    {
        ["nested fields"] = Nested("{ a ", "}"),
        ["nested inline fragments"] = "{" + Nested("... { ", "}") + "}",
        ["nested lists"] = "{ hello(name: " + Nested("[", "]") + ") }",
        ["nested objects"] = "{ hello(name: " + Nested("{a: ", "}") + ") }",
        ["nested list types"] = "query ($a: " + Nested("[", "]") + ") { hello }",
        ["nested braces without end"] = string.Concat(Enumerable.Repeat("{", Many)),
        ["ninety thousand aliases"] = "{ " + string.Join(' ', Enumerable.Range(0, 90_000).Select(i => $"a{i:x}:id")) + " }",
        ["a name of a megabyte"] = "{ " + new string('x', 900_000) + " }",
        ["a string of a megabyte"] = "{ hello(name: \"" + new string('x', 900_000) + "\") }",
        ["a number of many digits"] = "{ repeat(text: \"a\", times: " + new string('9', 100_000) + ") }",
        ["twenty thousand fragments"] = "{ hello } " + string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"fragment F{i} on Query {{ hello }}")),
        ["a long cycle"] = "{ ...F0 } " + string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"fragment F{i} on Query {{ ...F{(i + 1) % 2_000} }}")),
        ["a directive five thousand times"] = "{ hello " + string.Concat(Enumerable.Repeat("@include(if: true) ", 5_000)) + "}",
        ["half of a surrogate pair in an escape"] = "{ hello(name: \"\\uD800\") }",
        ["an escape beyond Unicode"] = "{ hello(name: \"\\u{110000}\") }",
        ["a control character in a string"] = "{ hello(name: \"a\u0001\n\") }",
        ["a null character"] = "{ hello\0 }",
        ["a string without end"] = "{ hello(name: \"\"\"",
        ["only comments"] = string.Concat(Enumerable.Repeat("#\n", 100_000)),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_document_is_refused_with_a_short_answer(string name)
    {
        await using var host = await TestHost.StartAsync();
        using var refused = await host.PostAsync(
            JsonSerializer.Serialize(new { query = Documents[name] }), "application/graphql-response+json");
        var text = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.InRange(text.Length, 50, 50_000);
        Assert.Contains("\"code\":", text, StringComparison.Ordinal);
        await AssertAlive(host);
    }

    [Theory]
    [InlineData("""{"query":"{ hello }","variables":{"a":""", """}}""", "[", "]")]
    [InlineData("""{"query":"{ hello }","unknown":""", "}", "{\"a\":", "}")]
    public async Task Deep_json_is_refused(string start, string end, string open, string close)
    {
        await using var host = await TestHost.StartAsync();
        var body = new StringBuilder(start).Insert(start.Length, open, Many).Append('1');
        using var refused = await host.PostAsync(body.Insert(body.Length, close, Many).Append(end).ToString());
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        await AssertAlive(host);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public async Task Bytes_that_are_no_utf8_are_refused(byte[] bytes)
    {
        await using var host = await TestHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Url);
        request.Content = new ByteArrayContent([.. "{\"query\":\"{ hello(name: \\\""u8, .. bytes, .. "\\\") }\"}"u8]);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var refused = await host.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        await AssertAlive(host);
    }

    private static string Nested(string open, string close) =>
        string.Concat(Enumerable.Repeat(open, Many)) + "a" + string.Concat(Enumerable.Repeat(close, Many));

    private static async Task AssertAlive(TestHost host)
    {
        using var answer = await host.PostAsync("""{"query":"{ hello }"}""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
