namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    [Fact]
    public void Different_arguments_are_accepted() =>
        ValidationAssert.Accepts("""{ firm(id: 1, url: "u") { id } }""");

    [Fact]
    public void One_argument_on_two_fields_is_accepted() =>
        ValidationAssert.Accepts("""{ a: firm(id: 1) { id } b: firm(id: 1) { id } }""");

    [Fact]
    public void An_argument_given_twice_is_refused() =>
        ValidationAssert.Refuses(
            """{ firm(id: 1, id: 1) { id } }""",
            """1:8, 1:15 [5.4.2] Argument "id" is given twice; give it once.""");

    [Fact]
    public void An_argument_of_a_directive_given_twice_is_refused() =>
        ValidationAssert.Refuses(
            """{ animal { id @skip(if: true, if: true) } }""",
            """1:21, 1:31 [5.4.2] Argument "if" is given twice; give it once.""");
}
