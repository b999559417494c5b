using System.Text.Json;
using TalentGraph.Graph.Model;
using TalentGraph.Testing;

namespace TalentGraph.Api.Tests;

/// <summary>Every example of docs/graphql.md runs as it stands over the samples.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public async Task Every_example_is_answered_without_errors()
    {
        await using TestServer server = await TestServer.StartAsync();
        await server.ImportAsync(Repository.PathOf("samples"));
        string variables = await EndsAsync(server);
        List<string> examples = Examples();

        Assert.True(examples.Count >= 10, $"only {examples.Count} examples");
        foreach (string example in examples)
        {
            string answer = await server.AskAsync(example, example.Contains("$from", StringComparison.Ordinal) ? variables : null);
            using var json = JsonDocument.Parse(answer);
            Assert.False(json.RootElement.TryGetProperty("errors", out _), $"{example}\n{answer}");
            Assert.All(json.RootElement.GetProperty("data").EnumerateObject(), field => Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind));
        }
    }

    private static List<string> Examples() =>
    [
        .. File.ReadAllText(Repository.PathOf("docs", "graphql.md"))
            .Split("```graphql\n")
            .Skip(1)
            .Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]),
    ];

    private static async Task<string> EndsAsync(TestServer server)
    {
        IReadOnlyDictionary<string, IReadOnlyList<Entity>> ends = await server.Store.Reader.FindEntitiesAsync(
            EntityKind.Firm, ["Tencent", "Baidu"], TestContext.Current.CancellationToken);
        return JsonSerializer.Serialize(new { from = ends["Tencent"][0].Id, to = ends["Baidu"][0].Id });
    }
}
