using System.Text.Json;
using TalentGraph.Testing;

namespace TalentGraph.Api.Tests.WebPage;

/// <summary>Every example of the playground runs as it stands over the samples and the background facts.</summary>
public sealed class PlaygroundExampleTests
{
    [Fact]
    public async Task Every_example_is_answered_without_errors_and_with_data()
    {
        await using TestServer server = await TestServer.StartAsync();
        await server.ImportAsync(Repository.PathOf("samples"));
        await server.LoadReferenceAsync();
        string[] examples = Directory.GetFiles(Repository.PathOf("src", "TalentGraph.Explorer", "src", "playground", "examples"), "*.graphql");

        Assert.True(examples.Length >= 10, $"only {examples.Length} examples");
        foreach (string example in examples)
        {
            string answer = await server.AskAsync(await File.ReadAllTextAsync(example, TestContext.Current.CancellationToken));
            using var json = JsonDocument.Parse(answer);
            Assert.False(json.RootElement.TryGetProperty("errors", out _), $"{example}\n{answer}");
            Assert.All(json.RootElement.GetProperty("data").EnumerateObject(), field => Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind));
        }
    }
}
