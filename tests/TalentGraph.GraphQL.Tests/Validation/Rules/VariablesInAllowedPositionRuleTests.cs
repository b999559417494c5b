namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    [Fact]
    public void A_stricter_type_is_accepted() =>
        ValidationAssert.Accepts("""query ($a: Int!, $b: [[Int!]!]!) { echo(int: $a, matrix: $b) }""");

    [Fact]
    public void A_default_of_the_variable_makes_it_fit() =>
        ValidationAssert.Accepts("""query ($a: ID = 1) { firm(id: $a) { id } }""");

    [Fact]
    public void A_default_of_the_place_makes_it_fit() =>
        ValidationAssert.Accepts("""query ($a: Boolean, $b: Int) { animal { ... on Dog { barks(loud: $a) } } thing(filter: {limit: $b}) { __typename } }""");

    [Fact]
    public void A_default_of_null_does_not() =>
        ValidationAssert.Refuses(
            """query ($a: ID = null) { firm(id: $a) { id } }""",
            """1:8, 1:34 [5.8.5] Variable "$a" of type "ID" is used where the type "ID!" is expected.""");

    [Fact]
    public void A_nullable_variable_is_refused_where_a_value_must_be() =>
        ValidationAssert.Refuses(
            """
            query ($a: ID) {
              firm(id: $a) { id }
            }
            """,
            """1:8, 2:12 [5.8.5] Variable "$a" of type "ID" is used where the type "ID!" is expected.""");

    [Fact]
    public void Another_type_is_refused() =>
        ValidationAssert.Refuses(
            """query ($a: Int) { echo(float: $a) }""",
            """1:8, 1:31 [5.8.5] Variable "$a" of type "Int" is used where the type "Float" is expected.""");

    [Fact]
    public void A_variable_of_one_item_is_no_list() =>
        ValidationAssert.Refuses(
            """query ($a: Color!) { animals(colors: $a) { id } }""",
            """1:8, 1:38 [5.8.5] Variable "$a" of type "Color!" is used where the type "[Color!]" is expected.""");

    [Fact]
    public void Nullable_items_are_refused_in_a_list_of_required_ones() =>
        ValidationAssert.Refuses(
            """query ($a: [Color]) { animals(colors: $a) { id } }""",
            """1:8, 1:39 [5.8.5] Variable "$a" of type "[Color]" is used where the type "[Color!]" is expected.""");

    [Fact]
    public void A_fragment_is_checked_against_the_operation() =>
        ValidationAssert.Refuses(
            """query Q($a: String) { ...F } fragment F on Query { echo(int: $a) }""",
            """1:9, 1:62 [5.8.5] Variable "$a" of type "String" is used where the type "Int" is expected.""");

    [Fact]
    public void A_nullable_variable_is_refused_for_the_one_field() =>
        ValidationAssert.Refuses(
            """query ($a: ID) { pet(pick: {id: $a}) { __typename } }""",
            """1:8, 1:33 [5.8.5] Variable "$a" of type "ID" must be non-null to be the one field of "Pick".""");

    [Fact]
    public void A_required_variable_is_accepted_for_the_one_field() =>
        ValidationAssert.Accepts("""query ($a: ID!) { pet(pick: {id: $a}) { __typename } }""");
}
