using TalentGraph.Testing;

namespace TalentGraph.Api.Tests;

/// <summary>The question of the card, firm → hub → policy, on four real articles.</summary>
public sealed class CardQuestionTests
{
    private const string Question =
        """
        {
          firm(name: "NAME") {
            name
            policies {
              edges {
                node { name issuers { nodes { name } } }
                route
                weakestStep
                inWords
                steps {
                  from { name }
                  to { name }
                  relationship { type derivation claims(first: 2) { nodes { quote sourceNote article { source } } } derivedFrom { type subject { name } object { name } } }
                }
              }
            }
          }
        }
        """;

    [Theory]
    [InlineData("Tencent")]
    [InlineData("Baidu")]
    [InlineData("ByteDance")]
    public async Task Every_route_has_a_reported_step_and_says_where_each_step_comes_from(string firm)
    {
        string articles = SharedFiles.Require("articles");
        await using TestServer server = await TestServer.StartAsync();
        await server.ImportAsync(articles);

        string answer = await server.AskAsync(Question.Replace("NAME", firm, StringComparison.Ordinal));

        Snapshot.Matches(answer, $"CardQuestionTests.{firm}");
    }
}
