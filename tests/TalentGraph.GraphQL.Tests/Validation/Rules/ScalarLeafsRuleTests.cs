namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests
{
    [Fact]
    public void Leaves_end_and_objects_go_on() =>
        ValidationAssert.Accepts("""{ animal { id } }""");

    [Fact]
    public void A_selection_on_a_scalar_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal { id { x } } }""",
            """1:15 [5.3.3] Field "id" must have no selections, since its type "ID!" has no fields.""");

    [Fact]
    public void A_selection_on_a_list_of_enums_is_refused() =>
        ValidationAssert.Refuses(
            """{ firm(id: 1) { colors { x } } }""",
            """1:24 [5.3.3] Field "colors" must have no selections, since its type "[Color!]!" has no fields.""");

    [Fact]
    public void An_object_without_selection_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal }""",
            """1:3 [5.3.3] Field "animal" of type "Animal" needs a selection of fields. Did you mean "animal { ... }"?""");

    [Fact]
    public void A_list_of_unions_without_selection_is_refused() =>
        ValidationAssert.Refuses(
            """{ person { pets } }""",
            """1:12 [5.3.3] Field "pets" of type "[Pet]" needs a selection of fields. Did you mean "pets { ... }"?""");
}
