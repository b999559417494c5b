namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    [Fact]
    public void A_variable_of_a_directive_is_used() =>
        ValidationAssert.Accepts("""query ($a: Boolean!) { __typename @skip(if: $a) }""");

    [Fact]
    public void A_variable_of_a_nested_fragment_is_used() =>
        ValidationAssert.Accepts("""query ($a: Int) { ...A } fragment A on Query { ...B } fragment B on Query { echo(int: $a) }""");

    [Fact]
    public void A_variable_that_only_another_operation_uses_is_refused() =>
        ValidationAssert.Refuses(
            """
            query A($a: Int) { __typename }
            query B($a: Int) { echo(int: $a) }
            """,
            """1:9 [5.8.4] Variable "$a" is never used in operation "A"; use it or remove it.""");
}
