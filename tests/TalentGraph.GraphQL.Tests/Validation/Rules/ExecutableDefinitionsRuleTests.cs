namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    [Fact]
    public void Operations_and_fragments_are_executable() =>
        ValidationAssert.Accepts("""{ ...F } fragment F on Query { animal { id } }""");

    [Fact]
    public void A_type_definition_is_refused() =>
        ValidationAssert.Refuses(
            """
            { __typename }
            type Extra { a: Int }
            """,
            """2:1 [5.1.1] The type system definition "Extra" cannot be executed; send operations and fragments only.""");

    [Fact]
    public void An_extension_is_refused() =>
        ValidationAssert.Refuses(
            """
            { __typename }
            extend type Dog { a: Int }
            """,
            """2:1 [5.1.1] The type system extension "Dog" cannot be executed; send operations and fragments only.""");

    [Fact]
    public void A_schema_definition_is_refused() =>
        ValidationAssert.Refuses(
            """
            { __typename }
            schema { query: Query }
            """,
            """2:1 [5.1.1] The type system definition cannot be executed; send operations and fragments only.""");

    [Fact]
    public void A_directive_definition_is_refused() =>
        ValidationAssert.Refuses(
            """
            { __typename }
            directive @more on FIELD
            """,
            """2:1 [5.1.1] The type system definition "@more" cannot be executed; send operations and fragments only.""");
}
