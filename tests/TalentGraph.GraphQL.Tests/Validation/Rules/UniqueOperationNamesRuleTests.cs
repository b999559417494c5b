namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    [Fact]
    public void Different_names_are_accepted() =>
        ValidationAssert.Accepts("""query A { __typename } query B { __typename }""");

    [Fact]
    public void A_fragment_may_have_the_name_of_an_operation() =>
        ValidationAssert.Accepts("""query A { ...A } fragment A on Query { __typename }""");

    [Fact]
    public void One_name_for_two_kinds_of_operation_is_refused() =>
        ValidationAssert.Refuses(
            """
            query A { __typename }
            mutation A { __typename }
            """,
            """1:7, 2:10 [5.2.2.1] Two operations are named "A"; give each its own name.""");
}
