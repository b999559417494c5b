namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Fact]
    public void Objects_interfaces_and_unions_are_accepted() =>
        ValidationAssert.Accepts("""{ thing { ... on Dog { id } ... on Named { id } ... on Pet { __typename } } }""");

    [Fact]
    public void An_enum_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal { ... on Color { x } } }""",
            """1:19 [5.5.1.3] A fragment cannot be on "Color": only objects, interfaces and unions have fields.""");

    [Fact]
    public void An_input_object_is_refused() =>
        ValidationAssert.Refuses(
            """{ ...F } fragment F on Filter { text }""",
            """1:24 [5.5.1.3] A fragment cannot be on "Filter": only objects, interfaces and unions have fields.""");
}
