namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthRuleTests
{
    [Fact]
    public void The_usual_introspection_is_accepted() =>
        ValidationAssert.Accepts("""{ __schema { types { fields { type { ...T } args { type { ...T } } } } } } fragment T on __Type { name ofType { name ofType { name } } }""");

    [Fact]
    public void Nested_lists_are_refused() =>
        ValidationAssert.Refuses(
            """{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }""",
            """1:3 [] Introspection nests 3 of the lists fields, interfaces, possibleTypes and inputFields; at most 2 are allowed. Ask for the types by name instead.""");

    [Fact]
    public void Fragments_count() =>
        ValidationAssert.Refuses(
            """{ __type(name: "Dog") { ...T } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { interfaces { possibleTypes { name } } }""",
            """1:3 [] Introspection nests 3 of the lists fields, interfaces, possibleTypes and inputFields; at most 2 are allowed. Ask for the types by name instead.""");

    [Fact]
    public void A_cycle_ends() =>
        ValidationAssert.Refuses(
            """{ __type(name: "Dog") { ...T } } fragment T on __Type { ofType { ...T } }""",
            """1:66 [5.5.2.2] Fragment "T" spreads itself; a fragment must not contain itself.""");
}
