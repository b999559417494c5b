namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    [Fact]
    public void A_variable_of_a_fragment_is_defined_by_the_operation() =>
        ValidationAssert.Accepts("""query ($a: Int) { ...F } fragment F on Query { echo(int: $a) }""");

    [Fact]
    public void An_undefined_variable_suggests_the_nearest_name() =>
        ValidationAssert.Refuses(
            """query Q($count: Int) { echo(int: $coumt) b: echo(int: $count) }""",
            """1:34, 1:1 [5.8.3] Variable "$coumt" is not defined by operation "Q". Did you mean "$count"?""");

    [Fact]
    public void A_variable_in_a_fragment_is_missed_by_each_operation() =>
        ValidationAssert.Refuses(
            """
            query A { ...F }
            query B { ...F }
            fragment F on Query { echo(any: [{a: $a}]) }
            """,
            """3:38, 1:1 [5.8.3] Variable "$a" is not defined by operation "A".""",
            """3:38, 2:1 [5.8.3] Variable "$a" is not defined by operation "B".""");

    [Fact]
    public void An_operation_without_name_says_so() =>
        ValidationAssert.Refuses(
            """{ echo(int: $a) }""",
            """1:13, 1:1 [5.8.3] Variable "$a" is not defined by the operation.""");
}
