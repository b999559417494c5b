using TalentGraph.GraphQL.Tests.Execution;

namespace TalentGraph.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    private readonly GraphQLEngine _engine = new TalentSchema().Engine;

    [Theory]
    [InlineData("{ __type(name: \"Kind\") { kind name enumValues { name isDeprecated } fields { name } isOneOf } }", """{"kind":"ENUM","name":"Kind","enumValues":[{"name":"LAB","isDeprecated":false},{"name":"START_UP","isDeprecated":false}],"fields":null,"isOneOf":null}""")]
    [InlineData("{ __type(name: \"Filter\") { kind isOneOf inputFields { name type { kind ofType { kind ofType { name } } } } } }", """{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"name","type":{"kind":"SCALAR","ofType":null}},{"name":"ids","type":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"ID"}}}}]}""")]
    [InlineData("{ __type(name: \"Thing\") { kind possibleTypes { name } interfaces { name } } }", """{"kind":"INTERFACE","possibleTypes":[{"name":"Firm"},{"name":"Hub"}],"interfaces":[]}""")]
    [InlineData("{ __type(name: \"Firm\") { interfaces { name } possibleTypes { name } } }", """{"interfaces":[{"name":"Thing"}],"possibleTypes":null}""")]
    [InlineData("{ __type(name: \"Nope\") { name } }", "null")]
    [InlineData("{ __type(name: \"Query\") { fields { name args { name defaultValue } } } }", """{"fields":[{"name":"firm","args":[{"name":"id","defaultValue":null}]},{"name":"firms","args":[{"name":"first","defaultValue":"20"},{"name":"kind","defaultValue":null}]},{"name":"things","args":[]},{"name":"anything","args":[]},{"name":"fail","args":[]},{"name":"failHard","args":[]},{"name":"echo","args":[{"name":"text","defaultValue":null},{"name":"number","defaultValue":null},{"name":"list","defaultValue":null},{"name":"filter","defaultValue":null},{"name":"kind","defaultValue":"LAB"},{"name":"at","defaultValue":null},{"name":"any","defaultValue":null}]},{"name":"slow","args":[]},{"name":"kinds","args":[]},{"name":"pages","args":[]}]}""")]
    public async Task A_type_is_described(string query, string expected) =>
        Assert.Equal("{\"data\":{\"__type\":" + expected + "}}", await _engine.Ask(query));

    [Fact]
    public async Task The_roots_and_directives_are_described() => Assert.Equal(
        """{"data":{"__schema":{"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},"subscriptionType":null,"directives":[{"name":"skip","isRepeatable":false},{"name":"include","isRepeatable":false},{"name":"deprecated","isRepeatable":false},{"name":"specifiedBy","isRepeatable":false},{"name":"oneOf","isRepeatable":false}]}}}""",
        await _engine.Ask("{ __schema { queryType { name } mutationType { name } subscriptionType { name } directives { name isRepeatable } } }"));

    [Fact]
    public async Task The_query_that_tools_send_is_within_the_limits()
    {
        const string Query = """
            query IntrospectionQuery {
              __schema {
                description
                queryType { name kind } mutationType { name kind } subscriptionType { name kind }
                types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type {
              kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
            }
            """;
        Assert.Empty(await _engine.Errors(Query));
        Assert.Contains("\"__DirectiveLocation\"", await _engine.Ask(Query), StringComparison.Ordinal);
    }
}
