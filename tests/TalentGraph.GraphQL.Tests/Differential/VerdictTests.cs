using System.Text;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Tests.Validation;
using TalentGraph.GraphQL.Validation;

namespace TalentGraph.GraphQL.Tests.Differential;

/// <summary>Whether a document is accepted, and at which stage it is refused, is what both versions of the reference say.</summary>
[Collection(ReferenceRun.Name)]
public sealed class VerdictTests(ReferenceFixture reference)
{
    [Fact]
    public void Every_verdict_equals_that_of_the_reference()
    {
        var mismatches = string.Join('\n', reference.Cases
            .Select(one => (Case: one, Ours: StageOf(one.Query)))
            .Where(pair => !Agrees(pair.Case, pair.Ours.Stage))
            .Select(pair => $"""
                {pair.Case.Id} ({pair.Case.Rule ?? "as generated"}): {pair.Case.Expected.Stage} and {pair.Case.Newer.Stage}, but ours {pair.Ours.Stage}
                  {pair.Case.Query}
                  reference: {string.Join(" | ", pair.Case.Newer.Messages ?? [])}
                  ours: {pair.Ours.Error}
                """));
        Assert.True(mismatches.Length == 0, mismatches);
    }

    [Fact]
    public void Every_rule_is_broken_and_every_kind_of_verdict_occurs()
    {
        var refused = reference.Cases.Where(one => one.Expected.Stage == "validate").Select(one => one.Rule).ToHashSet(StringComparer.Ordinal);
        var rules = reference.Cases.Where(one => one.Rule is not null and not "grammar").Select(one => one.Rule).Distinct(StringComparer.Ordinal);
        Assert.All(rules, rule => Assert.Contains(rule, refused));
        Assert.True(reference.Cases.Count(one => one.Expected.Stage == "executed") >= 1_000);
        Assert.True(reference.Cases.Count(one => one.Expected.Stage == "validate") >= 500);
    }

    /// <summary>
    /// The same stage as the older version, and the same verdict as the newer. What the older cannot parse is not asked of the newer: that one
    /// parses <c>{}</c> against the grammar, refuses it later when a rule happens to look at it, and otherwise runs it.
    /// </summary>
    private static bool Agrees(ReferenceCase one, string stage) =>
        (one.Expected.Stage == "none" || Verdict(one.Expected) == stage)
        && (one.Expected.Stage == "parse" || (Verdict(one.Newer) == "accepted") == (stage == "accepted"));

    private static string Verdict(ReferenceAnswer answer) => answer.Stage is "parse" or "validate" ? answer.Stage : "accepted";

    private static (string Stage, string Error) StageOf(string query)
    {
        if (!DocumentParser.TryParse(Encoding.UTF8.GetBytes(query), ParserLimits.Trusted, out var document, out var error))
        {
            return ("parse", error.ToString());
        }

        var errors = DocumentValidator.Validate(TestSchema.Rich, document);
        return (errors.Count == 0 ? "accepted" : "validate", string.Join(" | ", errors));
    }
}
