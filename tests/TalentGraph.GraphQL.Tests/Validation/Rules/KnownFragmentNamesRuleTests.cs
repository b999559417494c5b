namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    [Fact]
    public void A_spread_before_its_fragment_is_accepted() =>
        ValidationAssert.Accepts("""{ ...F } fragment F on Query { __typename }""");

    [Fact]
    public void An_unknown_fragment_suggests_the_nearest_name() =>
        ValidationAssert.Refuses(
            """{ ...Firms ...Firmx } fragment Firms on Query { __typename }""",
            """1:15 [5.5.2.1] Fragment "Firmx" is unknown. Did you mean "Firms"?""");
}
