namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    [Fact]
    public void The_same_field_twice_is_merged() =>
        ValidationAssert.Accepts("""{ animal { id id name(style: FORMAL) name(style: FORMAL) } }""");

    [Fact]
    public void The_order_of_arguments_does_not_count() =>
        ValidationAssert.Accepts("""{ a: firm(id: 1, url: "u") { id } a: firm(url: "u", id: 1) { id } }""");

    [Fact]
    public void The_order_of_input_fields_does_not_count() =>
        ValidationAssert.Accepts("""{ a: things(filters: {limit: 1, text: "t"}) { __typename } a: things(filters: {text: "t", limit: 1}) { __typename } }""");

    [Fact]
    public void Directives_do_not_count() =>
        ValidationAssert.Accepts("""{ animal { id @skip(if: true) id } }""");

    [Fact]
    public void Different_fields_under_one_alias_are_refused() =>
        ValidationAssert.Refuses(
            """
            { animal {
              x: id
              x: name
            } }
            """,
            """2:3, 3:3 [5.3.2] Fields "x" cannot be merged because "id" and "name" are different fields. Give them different aliases to fetch both.""");

    [Fact]
    public void An_alias_that_is_a_field_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal { id: name id } }""",
            """1:12, 1:21 [5.3.2] Fields "id" cannot be merged because "name" and "id" are different fields. Give them different aliases to fetch both.""");

    [Fact]
    public void Different_arguments_are_refused() =>
        ValidationAssert.Refuses(
            """{ animal { name(style: FORMAL) name } }""",
            """1:12, 1:32 [5.3.2] Fields "name" cannot be merged because they have different arguments. Give them different aliases to fetch both.""");

    [Fact]
    public void Different_variables_are_refused() =>
        ValidationAssert.Refuses(
            """query ($a: Int, $b: Int) { echo(int: $a) echo(int: $b) }""",
            """1:28, 1:42 [5.3.2] Fields "echo" cannot be merged because they have different arguments. Give them different aliases to fetch both.""");

    [Fact]
    public void Different_objects_may_differ() =>
        ValidationAssert.Accepts("""{ animal { ... on Dog { name(style: FORMAL) } ... on Cat { name } } }""");

    [Fact]
    public void An_interface_meets_every_object() =>
        ValidationAssert.Refuses(
            """{ animal { ... on Dog { name(style: FORMAL) } ... on Named { name } } }""",
            """1:25, 1:62 [5.3.2] Fields "name" cannot be merged because they have different arguments. Give them different aliases to fetch both.""");

    [Fact]
    public void Different_objects_must_agree_in_shape() =>
        ValidationAssert.Refuses(
            """{ animal { ... on Dog { volume } ... on Cat { volume } } }""",
            """1:25, 1:47 [5.3.2] Fields "volume" cannot be merged because they return the types "Int" and "Float". Give them different aliases to fetch both.""");

    [Fact]
    public void Different_objects_must_agree_in_nullability() =>
        ValidationAssert.Refuses(
            """{ animal { ... on Dog { same: legs } ... on Cat { same: volume } } }""",
            """1:25, 1:51 [5.3.2] Fields "same" cannot be merged because they return the types "Int!" and "Float". Give them different aliases to fetch both.""");

    [Fact]
    public void A_list_and_a_single_value_differ() =>
        ValidationAssert.Refuses(
            """{ thing { ... on Dog { x: volume } ... on Person { x: grid } } }""",
            """1:24, 1:52 [5.3.2] Fields "x" cannot be merged because they return the types "Int" and "[[Int]]". Give them different aliases to fetch both.""");

    [Fact]
    public void A_leaf_and_an_object_differ() =>
        ValidationAssert.Refuses(
            """{ thing { ... on Dog { x: volume } ... on Person { x: employer { id } } } }""",
            """1:24, 1:52 [5.3.2] Fields "x" cannot be merged because they return the types "Int" and "Firm". Give them different aliases to fetch both.""");

    [Fact]
    public void Objects_of_different_types_may_share_a_key() =>
        ValidationAssert.Accepts("""{ thing { ... on Dog { x: owner { id } } ... on Person { x: employer { id } } } }""");

    [Fact]
    public void Shapes_are_compared_below_different_objects() =>
        ValidationAssert.Refuses(
            """{ thing { ... on Dog { x: owner { y: age } } ... on Person { x: employer { y: name } } } }""",
            """1:35, 1:76 [5.3.2] Fields "y" cannot be merged because they return the types "Int" and "String". Give them different aliases to fetch both.""");

    [Fact]
    public void Arguments_do_not_count_below_different_objects() =>
        ValidationAssert.Accepts("""{ thing { ... on Dog { x: owner { name(style: FORMAL) } } ... on Person { x: employer { name } } } }""");

    [Fact]
    public void Fields_are_compared_at_every_depth() =>
        ValidationAssert.Refuses(
            """{ animal { friends { friends { x: id } } } animal { friends { friends { x: name } } } }""",
            """1:32, 1:73 [5.3.2] Fields "x" cannot be merged because "id" and "name" are different fields. Give them different aliases to fetch both.""");

    [Fact]
    public void Fragments_are_compared_with_what_surrounds_them() =>
        ValidationAssert.Refuses(
            """{ animal { ...A x: name } } fragment A on Animal { ...B } fragment B on Animal { x: id }""",
            """1:17, 1:82 [5.3.2] Fields "x" cannot be merged because "name" and "id" are different fields. Give them different aliases to fetch both.""");

    [Fact]
    public void Fragments_are_compared_with_each_other() =>
        ValidationAssert.Refuses(
            """{ animal { ...A ...B } } fragment A on Animal { x: name } fragment B on Animal { x: id }""",
            """1:49, 1:82 [5.3.2] Fields "x" cannot be merged because "name" and "id" are different fields. Give them different aliases to fetch both.""");

    [Fact]
    public void A_conflict_that_two_operations_reach_is_told_once() =>
        ValidationAssert.Refuses(
            """query A { ...F } query B { ...F } fragment F on Query { x: animal { id } x: person { id } }""",
            """1:57, 1:74 [5.3.2] Fields "x" cannot be merged because "animal" and "person" are different fields. Give them different aliases to fetch both.""");

    [Fact]
    public void A_conflict_in_an_unused_fragment_is_told() =>
        ValidationAssert.Refuses(
            """{ __typename } fragment F on Animal { x: id x: name }""",
            """1:16 [5.5.1.4] Fragment "F" is not used by any operation; spread it or remove it.""",
            """1:39, 1:45 [5.3.2] Fields "x" cannot be merged because "id" and "name" are different fields. Give them different aliases to fetch both.""");

    [Fact]
    public void Two_spreads_of_one_fragment_do_not_conflict_by_its_surroundings() =>
        ValidationAssert.Accepts("""{ a: animal { ...F x: name } b: animal { ...F x: id } } fragment F on Animal { legs }""");

    [Fact]
    public void A_text_and_a_block_text_differ() =>
        ValidationAssert.Refuses(
            """"
            { echo(string: "a") echo(string: """a""") }
            """",
            """1:3, 1:21 [5.3.2] Fields "echo" cannot be merged because they have different arguments. Give them different aliases to fetch both.""");

    [Fact]
    public void A_cycle_ends() =>
        ValidationAssert.Refuses(
            """{ animal { ...A } } fragment A on Animal { friends { ...A } friends { x: id ...A } }""",
            """1:54 [5.5.2.2] Fragment "A" spreads itself; a fragment must not contain itself.""",
            """1:77 [5.5.2.2] Fragment "A" spreads itself; a fragment must not contain itself.""");

    [Fact]
    public void Three_fields_give_a_conflict_each() =>
        ValidationAssert.Refuses(
            """{ animal { x: id x: name x: legs } }""",
            """1:12, 1:18 [5.3.2] Fields "x" cannot be merged because "id" and "name" are different fields. Give them different aliases to fetch both.""",
            """1:12, 1:26 [5.3.2] Fields "x" cannot be merged because "id" and "legs" are different fields. Give them different aliases to fetch both.""");
}
