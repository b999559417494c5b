namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    [Fact]
    public void A_fragment_used_through_another_is_accepted() =>
        ValidationAssert.Accepts("""{ ...A } fragment A on Query { ...B } fragment B on Query { __typename }""");

    [Fact]
    public void A_fragment_that_only_an_unused_one_uses_is_refused() =>
        ValidationAssert.Refuses(
            """
            { __typename }
            fragment A on Query { ...B }
            fragment B on Query { __typename }
            """,
            """2:1 [5.5.1.4] Fragment "A" is not used by any operation; spread it or remove it.""",
            """3:1 [5.5.1.4] Fragment "B" is not used by any operation; spread it or remove it.""");
}
