namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    [Fact]
    public void A_fragment_spread_twice_is_no_cycle() =>
        ValidationAssert.Accepts("""{ ...A ...B } fragment A on Query { ...B } fragment B on Query { __typename }""");

    [Fact]
    public void A_fragment_that_spreads_itself_is_refused() =>
        ValidationAssert.Refuses(
            """{ ...A } fragment A on Query { ...A __typename }""",
            """1:32 [5.5.2.2] Fragment "A" spreads itself; a fragment must not contain itself.""");

    [Fact]
    public void A_longer_way_round_is_refused_with_the_way() =>
        ValidationAssert.Refuses(
            """{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A __typename }""",
            """1:32, 1:61, 1:90 [5.5.2.2] Fragment "A" spreads itself through "B", "C"; a fragment must not contain itself.""");

    [Fact]
    public void A_cycle_below_a_field_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal { ...A } } fragment A on Animal { friends { ...A } }""",
            """1:54 [5.5.2.2] Fragment "A" spreads itself; a fragment must not contain itself.""");

    [Fact]
    public void Two_cycles_are_two_errors() =>
        ValidationAssert.Refuses(
            """{ ...A } fragment A on Query { ...A ...B } fragment B on Query { ...A __typename }""",
            """1:32 [5.5.2.2] Fragment "A" spreads itself; a fragment must not contain itself.""",
            """1:37, 1:66 [5.5.2.2] Fragment "A" spreads itself through "B"; a fragment must not contain itself.""");
}
