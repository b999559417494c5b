using TalentGraph.Ingestion.Fetching;

namespace TalentGraph.Ingestion.Tests.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("/", true)]
    [InlineData("/shop/a", false)]
    [InlineData("/shop/open/a", true)]
    [InlineData("/a/print", false)]
    [InlineData("/x.pdf", false)]
    [InlineData("/x.pdf?y", true)]
    public void The_longest_pattern_decides(string path, bool allowed)
    {
        var rules = RobotsRules.Parse(
            """
            User-agent: *
            Disallow: /shop/      # all of it
            Allow: /shop/open
            Disallow: /*/print
            Disallow: /*.pdf$
            """,
            "TalentGraph");

        Assert.Equal(allowed, rules.Allows(path));
    }

    [Fact]
    public void The_group_that_names_the_agent_replaces_that_for_all()
    {
        var rules = RobotsRules.Parse(
            """
            User-agent: *
            Disallow: /
            User-agent: otherbot
            User-agent: talentgraph
            Disallow: /only
            """,
            "TalentGraph");

        Assert.True(rules.Allows("/story"));
        Assert.False(rules.Allows("/only/this"));
    }

    [Fact]
    public void Allow_wins_a_tie()
    {
        var rules = RobotsRules.Parse("User-agent: *\nAllow: /a\nDisallow: /a", "TalentGraph");

        Assert.True(rules.Allows("/a"));
    }

    [Fact]
    public void Rules_before_any_agent_and_unknown_lines_count_for_nothing() =>
        Assert.True(RobotsRules.Parse("Disallow: /\nSitemap: x\nrubbish", "TalentGraph").Allows("/a"));
}
