using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Tests.TypeSystem;

public sealed class SchemaRulesTests
{
    private const string Query = "type Query { a: Int }\n";

    [Theory]
    [InlineData("type Query { a: Foo }", "1:17 The type \"Foo\" is not defined. (spec 3.4)")]
    [InlineData("type Query { a: Querry }", "1:17 The type \"Querry\" is not defined. Did you mean \"Query\"? (spec 3.4)")]
    [InlineData("type Other { a: Int }", "The schema has no query type: define an object type \"Query\", or name one in a schema definition. (spec 3.3.1)")]
    [InlineData(Query + "type Query { b: Int }", "2:6 The type \"Query\" is defined twice, first at 1:6. (spec 3.3)")]
    [InlineData(Query + "type T", "2:6 \"T\" has no fields; it needs at least one. (spec 3.6)")]
    [InlineData(Query + "type T { __a: Int }", "2:10 The name \"__a\" begins with \"__\", which is kept for introspection. (spec 4.3)")]
    [InlineData(Query + "type T { a: Int a: Int }", "2:17 \"T\" has \"a\" twice. (spec 3.6)")]
    [InlineData(Query + "input I { a: Query }", "2:14 An argument or input field cannot have the type \"Query\". (spec 3.4.2)")]
    [InlineData(Query + "input I { a: Int } type T { a: I }", "2:32 A field cannot have the type \"I\". (spec 3.4.2)")]
    [InlineData(Query + "input I { a: I! }", "2:7 No value of \"I\" can be finite: its fields require \"I\" again. Make one of them nullable or a list. (spec 3.10)")]
    [InlineData(Query + "input I @oneOf { a: I }", "2:7 No value of \"I\" can be finite: its fields require \"I\" again. Make one of them nullable or a list. (spec 3.10)")]
    [InlineData(Query + "input I { a: I = {} }", "2:11 The default of \"I.a\" contains itself. (spec 3.10)")]
    [InlineData(Query + "input I @oneOf { a: Int! }", "2:18 \"I.a\" must be nullable, for \"I\" is @oneOf. (spec 3.10.1)")]
    [InlineData(Query + "input I { a: Int! @deprecated }", "2:11 \"a\" is required and cannot be deprecated; give it a default or make it nullable first. (spec 3.13.3)")]
    [InlineData(Query + "input I { a: Int = \"x\" }", "2:20 The default of \"a\" does not fit: Expected a whole number from -2147483648 to 2147483647, found \"x\". (spec 3.6.1)")]
    [InlineData(Query + "interface N { id: ID! } type T implements N { id: ID }", "2:47 \"T.id\" has the type ID, which does not fit ID! of \"N\". (spec 3.6)")]
    [InlineData(Query + "interface N { id: ID! } type T implements N { a: Int }", "2:30 \"T\" lacks the field \"id: ID!\" of \"N\". (spec 3.6)")]
    [InlineData(Query + "interface N { a(x: Int): Int } type T implements N { a: Int }", "2:54 \"T.a\" lacks the argument \"x: Int\" of \"N.a\". (spec 3.6)")]
    [InlineData(Query + "interface N { a: Int } type T implements N { a(x: Int!): Int }", "2:48 The argument \"x\" of \"T.a\" is required, but \"N.a\" does not have it. (spec 3.6)")]
    [InlineData(Query + "interface N implements N { a: Int }", "2:11 \"N\" implements itself. (spec 3.7)")]
    [InlineData(Query + "interface A { a: Int } interface B implements A { a: Int } type T implements B { a: Int }", "2:65 \"T\" must also implement \"A\", for \"B\" does. (spec 3.6)")]
    [InlineData(Query + "union U = Int", "2:11 \"Int\" is not an object type. (spec 3.8)")]
    [InlineData(Query + "union U = Query | Query", "2:19 \"Query\" is listed twice. (spec 3.8)")]
    [InlineData(Query + "extend type Nope { a: Int }", "2:13 The type \"Nope\" cannot be extended, for it is not defined. (spec 3.4.3)")]
    [InlineData(Query + "extend interface Query { b: Int }", "2:18 \"Query\" is defined as another kind of type at 1:6. (spec 3.4.3)")]
    [InlineData("type Query { a: Int @nope }", "1:21 The directive \"@nope\" is not defined. (spec 5.7.1)")]
    [InlineData("type Query @deprecated { a: Int }", "1:12 The directive \"@deprecated\" cannot stand on OBJECT, only on FIELD_DEFINITION, ARGUMENT_DEFINITION, INPUT_FIELD_DEFINITION, ENUM_VALUE. (spec 5.7.2)")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "1:33 The directive \"@deprecated\" stands here twice, and it is not repeatable. (spec 5.7.3)")]
    [InlineData("type Query { a: Int @deprecated(why: \"x\") }", "1:33 \"@deprecated\" has no argument \"why\". (spec 5.4.1)")]
    [InlineData(Query + "scalar S @specifiedBy", "2:10 \"@specifiedBy\" needs the argument \"url: String!\". (spec 5.4.3)")]
    [InlineData(Query + "directive @a(x: Int @a) on ARGUMENT_DEFINITION", "2:12 The directive \"@a\" uses itself. (spec 3.13)")]
    [InlineData(Query + "directive @a(x: I) on INPUT_FIELD_DEFINITION input I { b: Int @a }", "2:12 The directive \"@a\" uses itself. (spec 3.13)")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "1:23 \"Query\" is the root of two kinds of operation; each needs its own. (spec 3.3.1)")]
    [InlineData("schema { query: Int }", "1:17 \"Int\" is not an object type. (spec 3.3.1)")]
    [InlineData(Query + "query { a }", "2:1 A schema holds definitions of types and directives only, no operation and no fragment. (spec 3)")]
    [InlineData(Query + "scalar String", "2:8 \"String\" is a built-in scalar and cannot be defined again. (spec 3.5)")]
    public void A_broken_schema_is_refused_with_place_and_section(string sdl, string problem)
    {
        var error = Assert.Throws<SchemaException>(() => SchemaBuilder.Build(sdl));
        Assert.Equal(problem, error.Problems[0].ToString());
    }

    [Fact]
    public void Extensions_are_part_of_their_types()
    {
        var schema = SchemaBuilder.Build("""
            type Query { firm: Firm } interface Node { id: ID! } type Firm { name: String }
            extend type Firm implements Node { id: ID! } extend type Query { hub: Firm } union U extend union U = Firm
            """);
        Assert.Equal(["firm", "hub"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal("Firm", Assert.IsType<InterfaceType>(schema.FindType("Node")).PossibleTypes.Single().Name);
        Assert.Equal("Firm", Assert.IsType<UnionType>(schema.FindType("U")).PossibleTypes.Single().Name);
    }

    [Fact]
    public void Wrapped_types_are_one_instance_each()
    {
        var schema = SchemaBuilder.Build("type Query { a: [Int!]! b: [Int!]! }");
        Assert.Same(schema.QueryType.Fields[0].Type, schema.QueryType.Fields[1].Type);
        Assert.Equal("[Int!]!", schema.QueryType.Fields[0].Type.ToString());
    }
}
