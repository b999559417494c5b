using System.Text.Json;
using TalentGraph.Testing;

namespace TalentGraph.Api.Tests;

/// <summary>What was not claimed from an article, and why.</summary>
public sealed class RejectionTests
{
    private const string Supposed = "If Tencent acquires Baidu, many engineers will leave.";

    [Fact]
    public async Task The_words_and_the_reason_are_told()
    {
        await using TestServer server = await TestServer.StartAsync();
        await ImportAsync(server, Supposed);

        string answer = await server.AskAsync(
            "{ articles { nodes { rejections { totalCount nodes { reason type quote subjectMention { text } objectMention { text } inWords } } } } }");

        using var json = JsonDocument.Parse(answer);
        JsonElement list = json.RootElement.GetProperty("data").GetProperty("articles").GetProperty("nodes")[0].GetProperty("rejections");
        Assert.Equal(1, list.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            """{"reason":"SUPPOSED","type":"ACQUIRED","quote":"If Tencent acquires Baidu, many engineers will leave.","subjectMention":{"text":"Tencent"},"objectMention":{"text":"Baidu"},"inWords":"Not claimed: “Tencent acquired Baidu”. The sentence only supposes, asks or wishes it."}""",
            JsonSerializer.Serialize(list.GetProperty("nodes")[0], Plain));
    }

    [Fact]
    public async Task More_articles_than_can_be_read_again_at_a_time_are_refused()
    {
        await using TestServer server = await TestServer.StartAsync();
        await server.ImportAsync(Repository.PathOf("samples"));

        string answer = await server.AskAsync("{ articles(first: 11) { nodes { rejections { totalCount } } } }");

        Assert.Contains("\\\"rejections\\\" is asked of 11 articles", answer, StringComparison.Ordinal);
        Assert.Contains("BAD_INPUT", answer, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task ImportAsync(TestServer server, string text)
    {
        string query = $"mutation {{ importArticles(articles: [{{ title: \"T\", text: \"{text}\" }}]) {{ added }} }}";
        Assert.Contains("\"added\": 1", await server.AskAsync(query), StringComparison.Ordinal);
    }
}
