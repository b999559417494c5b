namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    [Fact]
    public void Input_types_are_accepted() =>
        ValidationAssert.Accepts("""query ($a: [[Int!]], $b: Filter, $c: Color!, $d: Any) { echo(matrix: $a, any: $d) thing(filter: $b) { __typename } animals(colors: [$c]) { id } }""");

    [Fact]
    public void An_output_type_is_refused() =>
        ValidationAssert.Refuses(
            """query ($a: [Dog!]!) { echo(any: $a) }""",
            """1:12 [5.8.2] Variable "$a" cannot be of the output type "[Dog!]!"; use a scalar, an enum, an input type, or a list of them.""");
}
