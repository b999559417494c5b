namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    [Fact]
    public void Arguments_in_any_order_are_accepted() =>
        ValidationAssert.Accepts("""{ firm(url: "u", id: 1) { id } }""");

    [Fact]
    public void An_unknown_argument_suggests_the_nearest_name() =>
        ValidationAssert.Refuses(
            """{ firm(id: 1, ur: "u") { id } }""",
            """1:15 [5.4.1] Argument "ur" is unknown on field "Query.firm". Did you mean "url"?""");

    [Fact]
    public void An_argument_of_a_field_without_any_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal { id(x: 1) } }""",
            """1:15 [5.4.1] Argument "x" is unknown on field "Animal.id".""");

    [Fact]
    public void An_unknown_argument_of_a_directive_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal { id @skip(if: true, unless: 1) } }""",
            """1:31 [5.4.1] Argument "unless" is unknown on directive "@skip".""");

    [Fact]
    public void An_unknown_field_is_not_asked_for_arguments() =>
        ValidationAssert.Refuses(
            """{ animals { missing(x: 1) } }""",
            """1:13 [5.3.1] Type "Animal" has no field "missing".""");
}
