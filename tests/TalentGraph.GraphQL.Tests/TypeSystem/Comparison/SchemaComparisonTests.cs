using TalentGraph.GraphQL.TypeSystem.Comparison;

namespace TalentGraph.GraphQL.Tests.TypeSystem.Comparison;

public sealed class SchemaComparisonTests
{
    [Fact]
    public void The_same_schema_has_no_changes() => Changes("type Query { a: Int }", "type Query { a: Int }");

    [Fact]
    public void Descriptions_and_order_do_not_count() => Changes(
        "type Query { a: Int b: Int } enum E { X Y }",
        """
        enum E { Y X }
        "Asks."
        type Query { b: Int "A." a: Int }
        """);

    [Fact]
    public void Types_and_fields_come_safely_and_go_with_a_break() => Changes(
        "type Query { a: Int b: Int } type Old { a: Int }",
        "type Query { a: Int c: Int } type New { a: Int }",
        "Safe: New: The type was added.",
        "Breaking: Old: The type was removed.",
        "Breaking: Query.b: The field was removed.",
        "Safe: Query.c: The field was added.");

    [Fact]
    public void A_type_of_another_kind_breaks() => Changes(
        "type Query { a: A } type A { x: Int }",
        "type Query { a: A } scalar A",
        "Breaking: A: The type was an object type and is a scalar.");

    [Fact]
    public void A_returned_type_may_become_non_null_at_any_depth() => Changes(
        "type Query { a: Int b: [Int] c: Int! d: [Int!] e: Int }",
        "type Query { a: Int! b: [Int!]! c: Int d: [Int] e: String }",
        """Safe: Query.a: The type was "Int" and is "Int!".""",
        """Safe: Query.b: The type was "[Int]" and is "[Int!]!".""",
        """Breaking: Query.c: The type was "Int!" and is "Int".""",
        """Breaking: Query.d: The type was "[Int!]" and is "[Int]".""",
        """Breaking: Query.e: The type was "Int" and is "String".""");

    [Fact]
    public void A_taken_type_may_become_nullable_at_any_depth() => Changes(
        "type Query { a(x: Int! y: [Int!]! z: Int): Int }",
        "type Query { a(x: Int y: [Int] z: Int!): Int }",
        """Safe: Query.a(x:): The type was "Int!" and is "Int".""",
        """Safe: Query.a(y:): The type was "[Int!]!" and is "[Int]".""",
        """Breaking: Query.a(z:): The type was "Int" and is "Int!".""");

    [Fact]
    public void A_new_argument_breaks_only_if_it_is_required() => Changes(
        "type Query { a(x: Int): Int }",
        "type Query { a(y: Int! z: Int! = 1 w: Int): Int }",
        "Safe: Query.a(w:): The argument was added.",
        "Breaking: Query.a(x:): The argument was removed.",
        "Breaking: Query.a(y:): The required argument was added.",
        "Safe: Query.a(z:): The argument was added.");

    [Fact]
    public void Another_default_is_dangerous_and_a_lost_one_may_break() => Changes(
        "type Query { a(x: Int = 1 y: Int! = 1): Int }",
        "type Query { a(x: Int = 2 y: Int!): Int }",
        "Dangerous: Query.a(x:): The default was 1 and is 2.",
        "Breaking: Query.a(y:): The default was 1 and is none.");

    [Fact]
    public void Input_fields_are_compared_like_arguments() => Changes(
        "type Query { a(x: I): Int } input I { a: Int b: Int }",
        "type Query { a(x: I): Int } input I { a: Int! c: Int! }",
        """Breaking: I.a: The type was "Int" and is "Int!".""",
        "Breaking: I.b: The input field was removed.",
        "Breaking: I.c: The required input field was added.");

    [Fact]
    public void An_input_object_breaks_when_it_takes_only_one_field() => Changes(
        "type Query { a(x: I, y: J): Int } input I { a: Int } input J @oneOf { a: Int }",
        "type Query { a(x: I, y: J): Int } input I @oneOf { a: Int } input J { a: Int }",
        "Breaking: I: Exactly one field must now be given.",
        "Safe: J: More or less than one field may now be given.");

    [Fact]
    public void Enum_values_are_dangerous_to_add_and_break_when_removed() => Changes(
        "type Query { a: E } enum E { X Y }",
        "type Query { a: E } enum E { X Z }",
        "Breaking: E.Y: The enum value was removed.",
        "Dangerous: E.Z: The enum value was added.");

    [Fact]
    public void Members_of_unions_are_dangerous_to_add_and_break_when_removed() => Changes(
        "type Query { a: U } union U = A | B type A { x: Int } type B { x: Int } type C { x: Int }",
        "type Query { a: U } union U = A | C type A { x: Int } type B { x: Int } type C { x: Int }",
        """Breaking: U: The member "B" was removed.""",
        """Dangerous: U: The member "C" was added.""");

    [Fact]
    public void Interfaces_are_dangerous_to_add_and_break_when_removed() => Changes(
        "type Query implements I { a: Int } interface I { a: Int } interface J { a: Int }",
        "type Query implements J { a: Int } interface I { a: Int } interface J { a: Int }",
        """Breaking: Query: The interface "I" is no longer implemented.""",
        """Dangerous: Query: The interface "J" is now implemented.""");

    [Fact]
    public void Deprecation_is_safe() => Changes(
        """type Query { a: Int b: Int @deprecated(reason: "Old.") }""",
        """type Query { a: Int @deprecated(reason: "Use b.") b: Int }""",
        "Safe: Query.a: It was deprecated: Use b.",
        "Safe: Query.b: It is no longer deprecated.");

    [Fact]
    public void Directives_break_where_they_can_no_longer_be_used() => Changes(
        "type Query { a: Int } directive @d(x: Int) repeatable on FIELD | QUERY directive @old on FIELD",
        "type Query { a: Int } directive @d(y: Int!) on FIELD | MUTATION directive @new on FIELD",
        "Breaking: @d: The directive is no longer repeatable.",
        "Safe: @d: The location MUTATION was added.",
        "Breaking: @d: The location QUERY was removed.",
        "Breaking: @d(x:): The argument was removed.",
        "Breaking: @d(y:): The required argument was added.",
        "Safe: @new: The directive was added.",
        "Breaking: @old: The directive was removed.");

    [Fact]
    public void A_root_type_breaks_when_it_changes() => Changes(
        "schema { query: A } type A { a: Int } type B { a: Int }",
        "schema { query: B mutation: A } type A { a: Int } type B { a: Int }",
        """Safe: schema: The Mutation root type was "none" and is "A".""",
        """Breaking: schema: The Query root type was "A" and is "B".""");

    private static void Changes(string before, string after, params string[] expected) =>
        Assert.Equal(expected, SchemaComparison.Compare(before, after).Select(change => change.ToString()));
}
