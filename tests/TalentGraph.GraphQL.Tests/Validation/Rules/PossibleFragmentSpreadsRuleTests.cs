namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    [Fact]
    public void Types_that_share_an_object_are_accepted() =>
        ValidationAssert.Accepts("""{ pet(pick: {id: 1}) { ... on Thing { ... on Dog { id } } ... on Animal { id } } }""");

    [Fact]
    public void The_same_type_is_accepted() =>
        ValidationAssert.Accepts("""{ animal { ... on Animal { id } } }""");

    [Fact]
    public void An_object_within_another_is_refused() =>
        ValidationAssert.Refuses(
            """{ firm(id: 1) { ... on Dog { id } } }""",
            """1:17 [5.5.2.3] A fragment on "Dog" can never apply here, since no object is both "Firm" and "Dog".""");

    [Fact]
    public void A_spread_that_never_applies_is_refused() =>
        ValidationAssert.Refuses(
            """{ pet(pick: {id: 1}) { ...F } } fragment F on Firm { id }""",
            """1:24 [5.5.2.3] Fragment "F" on "Firm" can never apply here, since no object is both "Pet" and "Firm".""");

    [Fact]
    public void Types_that_are_unknown_are_left_to_other_rules() =>
        ValidationAssert.Refuses(
            """{ firm(id: 1) { ... on Planet { id } } }""",
            """1:24 [5.5.1.2] Type "Planet" is unknown. Did you mean "Pet"?""");
}
