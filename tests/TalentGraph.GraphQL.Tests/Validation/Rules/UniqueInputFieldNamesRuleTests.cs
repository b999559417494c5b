namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    [Fact]
    public void One_name_on_two_levels_is_accepted() =>
        ValidationAssert.Accepts("""{ thing(filter: {limit: 1, nested: {limit: 2}}) { __typename } }""");

    [Fact]
    public void An_input_field_given_twice_is_refused() =>
        ValidationAssert.Refuses(
            """{ thing(filter: {limit: 1, limit: 1}) { __typename } }""",
            """1:18, 1:28 [5.6.3] Input field "limit" is given twice; give it once.""");

    [Fact]
    public void Literals_of_custom_scalars_count_too() =>
        ValidationAssert.Refuses(
            """{ echo(any: {a: 1, a: 2}) }""",
            """1:14, 1:20 [5.6.3] Input field "a" is given twice; give it once.""");
}
