using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Relations;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Tests.Relations;

/// <summary>Every rule file carries phrases that a rule must read and phrases that it must not; these tests hold it to them.</summary>
public sealed class RuleExampleTests
{
    private static readonly RuleSet Rules = RuleSet.Load(ExtractionLexicon.Load());

    public static IEnumerable<TheoryDataRow<string, string, string>> Positive =>
        from rule in Rules.Rules
        from example in rule.Examples
        where example.Expected.Count > 0
        select new TheoryDataRow<string, string, string>(rule.Name, example.Text, string.Join("; ", example.Expected));

    public static IEnumerable<TheoryDataRow<string, string>> Negative =>
        from rule in Rules.Rules
        from example in rule.Examples
        where example.Expected.Count == 0
        select new TheoryDataRow<string, string>(rule.Name, example.Text);

    [Theory]
    [MemberData(nameof(Positive))]
    public void A_rule_reads_its_phrases(string rule, string text, string expected)
    {
        IReadOnlyList<string> claims = Reading.Claims(Reading.ByRulesOf(text));

        Assert.All(expected.Split("; "), claim => Assert.True(
            claims.Contains(claim, StringComparer.Ordinal), $"{rule}: \"{text}\" gave [{string.Join("; ", claims)}], not \"{claim}\"."));
    }

    [Theory]
    [MemberData(nameof(Negative))]
    public void A_rule_leaves_other_phrases_alone(string rule, string text)
    {
        string[] types = [.. Rules.Rules.Single(other => other.Name == rule).Emissions.Select(emission => emission.Type)];

        IEnumerable<Claim> claims = Reading.ByRulesOf(text).Claims.Where(claim => types.Contains(claim.Type, StringComparer.Ordinal));

        Assert.Empty(claims);
    }

    [Fact]
    public void Every_rule_has_a_phrase_that_it_reads() =>
        Assert.Empty(Rules.Rules.Where(rule => rule.Examples.All(example => example.Expected.Count == 0)).Select(rule => rule.Name));

    [Fact]
    public void Rule_names_are_unique() =>
        Assert.Equal(Rules.Rules.Count, Rules.Rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());
}
