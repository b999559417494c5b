namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    [Fact]
    public void A_repeatable_directive_may_stand_twice() =>
        ValidationAssert.Accepts("""{ __typename @note(text: "a") @note(text: "b") }""");

    [Fact]
    public void One_directive_in_two_places_is_accepted() =>
        ValidationAssert.Accepts("""{ a: __typename @once b: __typename @once }""");

    [Fact]
    public void A_directive_that_stands_twice_is_refused() =>
        ValidationAssert.Refuses(
            """{ __typename @once @once }""",
            """1:15, 1:21 [5.7.3] Directive "@once" is used twice in one place; it is not repeatable.""");

    [Fact]
    public void Unknown_directives_are_left_to_another_rule() =>
        ValidationAssert.Refuses(
            """{ __typename @x @x }""",
            """1:14 [5.7.1] Directive "@x" is unknown.""",
            """1:17 [5.7.1] Directive "@x" is unknown.""");
}
