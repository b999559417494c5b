using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Tests.TypeSystem;

public sealed class ResolverTableTests
{
    private enum Kind
    {
        Lab,
        StartUp,
    }

    [Theory]
    [InlineData("type Query { a: String b: Int }", "1:24 \"Query.b\" has no resolver.")]
    [InlineData("type Query { b: String }", "1:14 \"Query.b\" has no resolver.")]
    [InlineData("type Query { a: Int }", "1:14 \"Query.a\": the field is Int, but its resolver gives String.")]
    [InlineData("type Query { a: [String] }", "1:14 \"Query.a\": the field is [String], but its resolver gives String.")]
    [InlineData("type Query { a: Query }", "1:14 \"Query.a\": the field is Query, but its resolver gives String.")]
    [InlineData("scalar Date type Query { a: Date }", "1:8 The scalar \"Date\" has nothing that reads and writes it; bind one of Scalars.")]
    [InlineData("type Query { a: String } type Subscription { a: String }", "1:31 Subscriptions cannot be executed yet; leave the subscription type out.")]
    public void What_does_not_fit_is_found_at_the_start(string sdl, string problem) =>
        Assert.Contains(problem, Problems(sdl, new ResolverTable().Property<object?, string>("Query.a", _ => "")));

    [Fact]
    public void A_resolver_without_a_field_is_found() => Assert.Equal(
        ["There is a resolver for \"Query.aa\", but no such field without one of its own. Did you mean \"Query.a\"?"],
        Problems("type Query { a: String }", new ResolverTable().Property<object?, string>("Query.a", _ => "").Property<object?, string>("Query.aa", _ => "")));

    [Fact]
    public void Parents_must_be_of_the_class_that_is_bound() => Assert.Equal(
        ["1:14 \"Query.a\": the parents are Version, but its resolver takes Uri."],
        Problems("type Query { a: String }", new ResolverTable().Object<Version>("Query").Property<Uri, string>("Query.a", _ => "")));

    [Fact]
    public void An_enum_must_have_the_same_values() => Assert.Equal(
        ["1:6 The enum Kind has the value \"StartUp\", but \"Kind\", to which it is bound, has not.", "1:17 The enum Kind, bound to \"Kind\", has no value for \"SCHOOL\"."],
        Problems("enum Kind { LAB SCHOOL } type Query { a: Kind }", new ResolverTable().Enum<Kind>("Kind").Property<object?, Kind>("Query.a", _ => Kind.Lab)));

    [Fact]
    public void A_coordinate_has_a_dot() =>
        Assert.Throws<ArgumentException>(() => new ResolverTable().Property<object?, string>("a", _ => ""));

    private static IEnumerable<string> Problems(string sdl, ResolverTable table) =>
        Assert.Throws<SchemaException>(() => Schema.Create(sdl, table)).Problems.Select(problem => problem.ToString());
}
