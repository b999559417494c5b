namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    [Fact]
    public void One_field_is_accepted() =>
        ValidationAssert.Accepts("""subscription { firmAdded { id name } }""");

    [Fact]
    public void One_field_selected_twice_is_accepted() =>
        ValidationAssert.Accepts("""subscription { firmAdded { id } ...F } fragment F on Subscription { firmAdded { name } ...F2 } fragment F2 on Subscription { firmAdded { id } }""");

    [Fact]
    public void Two_fields_are_refused() =>
        ValidationAssert.Refuses(
            """
            subscription S {
              firmAdded { id }
              personAdded { id }
            }
            """,
            """3:3 [5.2.4.1] Subscription "S" must select only one field at the top; send one subscription for each.""");

    [Fact]
    public void Two_aliases_are_refused() =>
        ValidationAssert.Refuses(
            """subscription { a: personAdded { id } b: personAdded { id } }""",
            """1:38 [5.2.4.1] The subscription must select only one field at the top; send one subscription for each.""");

    [Fact]
    public void A_field_in_a_fragment_counts() =>
        ValidationAssert.Refuses(
            """subscription S { ...F personAdded { id } } fragment F on Subscription { firmAdded { id } }""",
            """1:23 [5.2.4.1] Subscription "S" must select only one field at the top; send one subscription for each.""");

    [Fact]
    public void A_meta_field_is_refused() =>
        ValidationAssert.Refuses(
            """subscription S { __typename }""",
            """1:18 [5.2.4.1] Subscription "S" must not select the introspection field "__typename" at the top.""");

    [Fact]
    public void A_condition_is_refused() =>
        ValidationAssert.Refuses(
            """subscription S($on: Boolean!) { firmAdded @include(if: $on) { id } }""",
            """1:43 [5.2.4.1] Subscription "S" must not use "@skip" or "@include" on what it selects at the top.""");

    [Fact]
    public void A_condition_further_down_is_accepted() =>
        ValidationAssert.Accepts("""subscription S($on: Boolean!) { firmAdded { id @include(if: $on) } }""");
}
