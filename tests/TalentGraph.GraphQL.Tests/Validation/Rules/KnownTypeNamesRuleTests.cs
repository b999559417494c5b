namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    [Fact]
    public void Types_of_the_schema_are_accepted() =>
        ValidationAssert.Accepts("""query ($a: [Filter!]!) { thing(filter: {}) { ... on Dog { id } } things(filters: $a) { __typename } }""");

    [Fact]
    public void An_unknown_type_condition_suggests_the_nearest_type() =>
        ValidationAssert.Refuses(
            """{ animal { ... on Dgo { id } } }""",
            """1:19 [5.5.1.2] Type "Dgo" is unknown. Did you mean "Dog"?""");

    [Fact]
    public void An_unknown_fragment_type_is_refused() =>
        ValidationAssert.Refuses(
            """{ ...F } fragment F on Planet { id }""",
            """1:24 [5.5.1.2] Type "Planet" is unknown. Did you mean "Pet"?""");

    [Fact]
    public void An_unknown_variable_type_suggests_input_types_alone() =>
        ValidationAssert.Refuses(
            """query ($a: Filtr) { thing(filter: $a) { __typename } }""",
            """1:12 [5.8.2] Type "Filtr" is unknown. Did you mean "Filter", "Color", or "Int"?""");
}
