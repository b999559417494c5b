namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    [Fact]
    public void One_name_in_two_operations_is_accepted() =>
        ValidationAssert.Accepts("""query A($a: Int) { echo(int: $a) } query B($a: Int) { echo(int: $a) }""");

    [Fact]
    public void A_variable_defined_twice_is_refused() =>
        ValidationAssert.Refuses(
            """query ($a: Int, $a: Int) { echo(int: $a) }""",
            """1:9, 1:18 [5.8.1] Variable "$a" is defined twice; define it once.""");
}
