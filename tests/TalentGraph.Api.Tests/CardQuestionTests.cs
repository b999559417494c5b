using System.Text.Json;
using TalentGraph.Testing;

namespace TalentGraph.Api.Tests;

/// <summary>The question of the card, firm → hub → policy, on four real articles, with and without background facts.</summary>
public sealed class CardQuestionTests
{
    private const string Question =
        """
        {
          firm(name: "NAME") {
            policies(first: 100) {
              edges {
                node { name issuers { nodes { name } } }
                route
                weakestStep
                inWords
                steps {
                  relationship {
                    type
                    derivation
                    claims(first: 5) { nodes { derivation quote sourceNote } }
                    derivedFrom { type derivation }
                  }
                }
              }
            }
          }
        }
        """;

    [Theory]
    [InlineData("Tencent", false)]
    [InlineData("Tencent", true)]
    [InlineData("Baidu", false)]
    [InlineData("Baidu", true)]
    public async Task A_firm_located_in_China_is_reached_by_what_its_government_issued(string firm, bool withReference)
    {
        await using TestServer server = await ServerAsync(withReference);

        JsonElement[] edges = await EdgesAsync(server, firm);

        foreach (string policy in new[] { "National Innovation-Driven Development Strategy", "Made in China 2025" })
        {
            JsonElement edge = Assert.Single(edges, edge => edge.GetProperty("node").GetProperty("name").GetString() == policy);
            Assert.Equal("HUB", edge.GetProperty("route").GetString());
            JsonElement located = edge.GetProperty("steps")[0].GetProperty("relationship");
            Assert.Equal(("LOCATED_IN", "REPORTED"), (Text(located, "type"), Text(located, "derivation")));
            Assert.Contains("Chinese tech giants such as Tencent", Text(located.GetProperty("claims").GetProperty("nodes")[0], "quote"), StringComparison.Ordinal);
            Assert.Contains(
                edge.GetProperty("node").GetProperty("issuers").GetProperty("nodes").EnumerateArray(),
                issuer => Text(issuer, "name") == "Government of China");
        }
    }

    [Theory]
    [InlineData("Tencent", false)]
    [InlineData("Tencent", true)]
    [InlineData("Baidu", false)]
    [InlineData("Baidu", true)]
    [InlineData("ByteDance", false)]
    [InlineData("ByteDance", true)]
    public async Task Every_route_has_a_reported_step_and_every_step_says_where_it_comes_from(string firm, bool withReference)
    {
        await using TestServer server = await ServerAsync(withReference);

        foreach (JsonElement edge in await EdgesAsync(server, firm))
        {
            JsonElement[] steps = [.. edge.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("relationship"))];
            Assert.Contains(steps, step => Text(step, "derivation") == "REPORTED");
            Assert.All(steps, step => Assert.True(IsSupported(step), edge.ToString()));
        }
    }

    private static bool IsSupported(JsonElement step)
    {
        JsonElement[] claims = [.. step.GetProperty("claims").GetProperty("nodes").EnumerateArray()];
        return Text(step, "derivation") switch
        {
            "REPORTED" => claims.Any(claim => Text(claim, "quote").Length > 0),
            "REFERENCE" => claims.Any(claim => Text(claim, "sourceNote").Length > 0),
            _ => step.GetProperty("derivedFrom").GetArrayLength() > 0,
        };
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString() ?? "";

    private static async Task<TestServer> ServerAsync(bool withReference)
    {
        TestServer server = await TestServer.StartAsync();
        await server.ImportAsync(SharedFiles.Require("articles"));
        if (withReference)
        {
            await server.LoadReferenceAsync();
        }

        return server;
    }

    private static async Task<JsonElement[]> EdgesAsync(TestServer server, string firm)
    {
        using var json = JsonDocument.Parse(await server.AskAsync(Question.Replace("NAME", firm, StringComparison.Ordinal)));
        return
        [
            .. json.RootElement.GetProperty("data").GetProperty("firm").GetProperty("policies").GetProperty("edges")
                .EnumerateArray()
                .Select(edge => edge.Clone()),
        ];
    }
}
