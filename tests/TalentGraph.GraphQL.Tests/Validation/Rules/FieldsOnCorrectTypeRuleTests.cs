namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    [Fact]
    public void Fields_of_objects_and_interfaces_are_accepted() =>
        ValidationAssert.Accepts("""{ animal { id name legs ... on Dog { barks volume } } }""");

    [Fact]
    public void Type_name_is_everywhere() =>
        ValidationAssert.Accepts("""{ __typename pet(pick: {id: 1}) { __typename } node(id: 1) { __typename } }""");

    [Fact]
    public void Introspection_starts_at_the_query_root() =>
        ValidationAssert.Accepts("""{ __schema { description } __type(name: "Dog") { name } }""");

    [Fact]
    public void Introspection_elsewhere_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal { __schema { description } } }""",
            """1:12 [5.3.1] Type "Animal" has no field "__schema".""");

    [Fact]
    public void An_unknown_field_suggests_the_nearest_name() =>
        ValidationAssert.Refuses(
            """{ animal { nam } }""",
            """1:12 [5.3.1] Type "Animal" has no field "nam". Did you mean "name"?""");

    [Fact]
    public void A_field_of_some_possible_types_suggests_fragments() =>
        ValidationAssert.Refuses(
            """{ animal { volume } }""",
            """1:12 [5.3.1] Type "Animal" has no field "volume". Did you mean an inline fragment on "Dog" or "Cat"?""");

    [Fact]
    public void A_field_of_an_implementing_interface_suggests_it_first() =>
        ValidationAssert.Refuses(
            """{ node(id: 1) { legs } }""",
            """1:17 [5.3.1] Type "Node" has no field "legs". Did you mean an inline fragment on "Animal", "Dog", or "Cat"?""");

    [Fact]
    public void A_field_on_a_union_suggests_fragments() =>
        ValidationAssert.Refuses(
            """{ pet(pick: {id: 1}) { lives } }""",
            """1:24 [5.3.1] Type "Pet" has no field "lives". Did you mean an inline fragment on "Cat"?""");

    [Fact]
    public void Nothing_is_said_below_an_unknown_field() =>
        ValidationAssert.Refuses(
            """{ missing { more { and { more } } } }""",
            """1:3 [5.3.1] Type "Query" has no field "missing".""");

    [Fact]
    public void A_field_of_an_alias_is_named_by_its_name() =>
        ValidationAssert.Refuses(
            """{ animal { id: nme } }""",
            """1:16 [5.3.1] Type "Animal" has no field "nme". Did you mean "name"?""");
}
