namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    [Fact]
    public void Literals_of_the_built_in_scalars_are_accepted() =>
        ValidationAssert.Accepts("""{ echo(int: -7, float: 1, string: "s", bool: true, id: 4) }""");

    [Fact]
    public void Null_is_accepted_where_it_may_stand() =>
        ValidationAssert.Accepts("""{ echo(int: null, matrix: [null, [1]]) }""");

    [Fact]
    public void One_value_stands_for_a_list() =>
        ValidationAssert.Accepts("""{ echo(matrix: 1) animals(colors: RED) { id } }""");

    [Fact]
    public void A_custom_scalar_takes_any_literal() =>
        ValidationAssert.Accepts("""query ($v: Int) { echo(any: {a: [1, {b: $v}]}) }""");

    [Fact]
    public void Text_is_no_number() =>
        ValidationAssert.Refuses(
            """{ echo(int: "1") }""",
            """1:13 [5.6.1] Value "1" is not of type "Int"; give a whole number from -2147483648 to 2147483647.""");

    [Fact]
    public void A_whole_number_beyond_32_bits_is_refused() =>
        ValidationAssert.Refuses(
            """{ echo(int: 2147483648) }""",
            """1:13 [5.6.1] Value 2147483648 is not of type "Int"; give a whole number from -2147483648 to 2147483647.""");

    [Fact]
    public void A_fraction_is_no_whole_number() =>
        ValidationAssert.Refuses(
            """{ echo(int: 1.0) }""",
            """1:13 [5.6.1] Value 1.0 is not of type "Int"; give a whole number from -2147483648 to 2147483647.""");

    [Fact]
    public void A_number_is_no_text() =>
        ValidationAssert.Refuses(
            """{ echo(string: 1) }""",
            """1:16 [5.6.1] Value 1 is not of type "String"; give a string.""");

    [Fact]
    public void A_number_is_no_boolean() =>
        ValidationAssert.Refuses(
            """{ echo(bool: 0) }""",
            """1:14 [5.6.1] Value 0 is not of type "Boolean"; give true or false.""");

    [Fact]
    public void A_fraction_is_no_id() =>
        ValidationAssert.Refuses(
            """{ echo(id: 1.5) }""",
            """1:12 [5.6.1] Value 1.5 is not of type "ID"; give a string or a whole number.""");

    [Fact]
    public void Null_is_refused_where_a_value_must_be() =>
        ValidationAssert.Refuses(
            """{ firm(id: null) { id } }""",
            """1:12 [5.6.1] Value null is not of type "ID!".""");

    [Fact]
    public void Null_in_a_list_of_required_items_is_refused() =>
        ValidationAssert.Refuses(
            """{ echo(matrix: [[1, null]]) }""",
            """1:21 [5.6.1] Value null is not of type "Int!".""");

    [Fact]
    public void A_list_is_refused_where_one_value_must_be() =>
        ValidationAssert.Refuses(
            """{ echo(int: [1]) }""",
            """1:13 [5.6.1] Value [1] is not of type "Int"; give a whole number from -2147483648 to 2147483647.""");

    [Fact]
    public void An_unknown_enum_value_suggests_the_nearest() =>
        ValidationAssert.Refuses(
            """{ animals(colors: [RAD]) { id } }""",
            """1:20 [5.6.1] Value RAD is not of the enum type "Color". Did you mean RED?""");

    [Fact]
    public void An_enum_value_in_quotes_suggests_it_without() =>
        ValidationAssert.Refuses(
            """{ animals(colors: ["RED"]) { id } }""",
            """1:20 [5.6.1] Value "RED" is not of the enum type "Color". Did you mean RED?""");

    [Fact]
    public void A_scalar_is_no_input_object() =>
        ValidationAssert.Refuses(
            """{ thing(filter: 1) { __typename } }""",
            """1:17 [5.6.1] Value 1 is not of type "Filter".""");

    [Fact]
    public void An_input_object_is_no_scalar() =>
        ValidationAssert.Refuses(
            """{ echo(int: {a: 1}) }""",
            """1:13 [5.6.1] Value {a: 1} is not of type "Int"; give a whole number from -2147483648 to 2147483647.""");

    [Fact]
    public void An_unknown_input_field_suggests_the_nearest_name() =>
        ValidationAssert.Refuses(
            """{ thing(filter: {txt: "a"}) { __typename } }""",
            """1:18 [5.6.2] Input type "Filter" has no field "txt". Did you mean "text"?""");

    [Fact]
    public void A_missing_required_input_field_is_refused() =>
        ValidationAssert.Refuses(
            """{ thing(filter: {range: {to: 1}}) { __typename } }""",
            """1:25 [5.6.4] Field "Range.from" of type "Float!" is required, but it is not given.""");

    [Fact]
    public void A_required_input_field_with_a_default_may_not_be_null() =>
        ValidationAssert.Refuses(
            """{ thing(filter: {limit: null}) { __typename } }""",
            """1:25 [5.6.1] Value null is not of type "Int!".""");

    [Fact]
    public void One_field_of_a_oneOf_type_is_accepted() =>
        ValidationAssert.Accepts("""{ pet(pick: {range: {from: 1}}) { __typename } }""");

    [Fact]
    public void Two_fields_of_a_oneOf_type_are_refused() =>
        ValidationAssert.Refuses(
            """{ pet(pick: {id: 1, name: "n"}) { __typename } }""",
            """1:13 [5.6.1] Input type "Pick" takes exactly one field with a value that is not null; 2 fields are given.""");

    [Fact]
    public void No_field_of_a_oneOf_type_is_refused() =>
        ValidationAssert.Refuses(
            """{ pet(pick: {}) { __typename } }""",
            """1:13 [5.6.1] Input type "Pick" takes exactly one field with a value that is not null; 0 fields are given.""");

    [Fact]
    public void Null_for_the_one_field_is_refused() =>
        ValidationAssert.Refuses(
            """{ pet(pick: {id: null}) { __typename } }""",
            """1:13 [5.6.1] Input type "Pick" takes exactly one field with a value that is not null; 1 field is given.""");

    [Fact]
    public void Defaults_of_variables_are_checked() =>
        ValidationAssert.Refuses(
            """query ($a: Int = "x") { echo(int: $a) }""",
            """1:18 [5.6.1] Value "x" is not of type "Int"; give a whole number from -2147483648 to 2147483647.""");

    [Fact]
    public void A_long_value_is_cut() =>
        ValidationAssert.Refuses(
            """{ echo(int: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx") }""",
            """1:13 [5.6.1] Value "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is not of type "Int"; give a whole number from -2147483648 to 2147483647.""");
}
