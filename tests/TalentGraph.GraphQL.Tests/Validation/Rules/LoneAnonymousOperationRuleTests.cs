namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    [Fact]
    public void One_operation_needs_no_name() =>
        ValidationAssert.Accepts("""{ __typename }""");

    [Fact]
    public void An_operation_without_name_among_others_is_refused() =>
        ValidationAssert.Refuses(
            """
            { __typename }
            query B { __typename }
            """,
            """1:1 [5.2.3.1] An operation without a name must be the only one, but the document has 2; name each.""");

    [Fact]
    public void Each_operation_without_name_is_refused() =>
        ValidationAssert.Refuses(
            """
            { __typename }
            { __typename }
            """,
            """1:1 [5.2.3.1] An operation without a name must be the only one, but the document has 2; name each.""",
            """2:1 [5.2.3.1] An operation without a name must be the only one, but the document has 2; name each.""");
}
