namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    [Fact]
    public void Optional_arguments_may_be_left_out() =>
        ValidationAssert.Accepts("""{ animals { id } person { id } }""");

    [Fact]
    public void A_required_argument_with_a_default_may_be_left_out() =>
        ValidationAssert.Accepts("""{ animal { ... on Dog { barks } } }""");

    [Fact]
    public void A_missing_required_argument_is_refused() =>
        ValidationAssert.Refuses(
            """{ firm { id } }""",
            """1:3 [5.4.3] Argument "id" of type "ID!" is required on field "Query.firm", but it is not given.""");

    [Fact]
    public void A_missing_required_argument_of_a_directive_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal { id @include } }""",
            """1:15 [5.4.3] Argument "if" of type "Boolean!" is required on directive "@include", but it is not given.""");
}
