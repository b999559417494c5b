namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    [Fact]
    public void Different_names_are_accepted() =>
        ValidationAssert.Accepts("""{ ...A ...B } fragment A on Query { __typename } fragment B on Query { __typename }""");

    [Fact]
    public void Two_fragments_of_one_name_are_refused() =>
        ValidationAssert.Refuses(
            """
            { ...A }
            fragment A on Query { __typename }
            fragment A on Query { __typename }
            """,
            """2:10, 3:10 [5.5.1.1] Two fragments are named "A"; give each its own name.""");
}
