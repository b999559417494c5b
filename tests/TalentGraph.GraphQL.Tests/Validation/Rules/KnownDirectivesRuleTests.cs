namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    [Fact]
    public void Directives_in_their_places_are_accepted() =>
        ValidationAssert.Accepts("""query ($a: Int = 1 @note(text: "t")) @once { echo(int: $a) @skip(if: false) ...F @note(text: "t") } fragment F on Query @note(text: "t") { __typename }""");

    [Fact]
    public void An_unknown_directive_suggests_the_nearest_name() =>
        ValidationAssert.Refuses(
            """{ animal { id @skp(if: true) } }""",
            """1:15 [5.7.1] Directive "@skp" is unknown. Did you mean "@skip"?""");

    [Fact]
    public void A_directive_in_a_wrong_place_is_refused() =>
        ValidationAssert.Refuses(
            """query @skip(if: true) { __typename }""",
            """1:7 [5.7.2] Directive "@skip" cannot be used on QUERY; it can on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT.""");

    [Fact]
    public void A_directive_on_a_variable_is_checked() =>
        ValidationAssert.Refuses(
            """query ($a: Int @once) { echo(int: $a) }""",
            """1:16 [5.7.2] Directive "@once" cannot be used on VARIABLE_DEFINITION; it can on FIELD, QUERY.""");
}
