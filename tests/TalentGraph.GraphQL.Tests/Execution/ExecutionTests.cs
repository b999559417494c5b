namespace TalentGraph.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    private readonly TalentSchema _world = new();

    [Theory]
    [InlineData("{ __typename }", """{"data":{"__typename":"Query"}}""")]
    [InlineData("{ firm(id: \"f1\") { id name __typename } }", """{"data":{"firm":{"id":"f1","name":"Mistral","__typename":"Firm"}}}""")]
    [InlineData("{ firm(id: \"no\") { id } }", """{"data":{"firm":null}}""")]
    [InlineData("{ firm(id: \"f2\") { kind founded score isPublic tags seenAt } }", """{"data":{"firm":{"kind":"LAB","founded":6,"score":0.5,"isPublic":true,"tags":["Huawei","x\"y\n"],"seenAt":"2025-09-01T12:30:00+02:00"}}}""")]
    [InlineData("{ firm(id: \"f3\") { name founded tags hubs { id } } }", """{"data":{"firm":{"name":null,"founded":null,"tags":null,"hubs":[]}}}""")]
    [InlineData("{ firms(first: 2) { n: name hubs { name } } }", """{"data":{"firms":[{"n":"Mistral","hubs":[{"name":"Paris"}]},{"n":"Huawei","hubs":[{"name":"Shenzhen"},{"name":"Paris"}]}]}}""")]
    [InlineData("{ firms(kind: LAB) { id } kinds }", """{"data":{"firms":[{"id":"f2"},{"id":"f3"}],"kinds":["START_UP",null,"LAB"]}}""")]
    [InlineData("{ things { __typename name ... on Firm { founded } ... on Hub { id } } }", """{"data":{"things":[{"__typename":"Hub","name":"Paris","id":"h1"},{"__typename":"Firm","name":"Mistral","founded":7},null,{"__typename":"Hub","name":"Shenzhen","id":"h2"},{"__typename":"Firm","name":null,"founded":null}]}}""")]
    [InlineData("{ anything { ... on Thing { id } ...F } } fragment F on Firm { kind }", """{"data":{"anything":[{"id":"f1","kind":"START_UP"},{"id":"h1"}]}}""")]
    [InlineData("{ firm(id: \"f1\") { b: id a: id ...F b: id } } fragment F on Firm { name id a: id }", """{"data":{"firm":{"b":"f1","a":"f1","name":"Mistral","id":"f1"}}}""")]
    [InlineData("{ firm(id: \"f1\") { id @skip(if: true) name @include(if: true) } }", """{"data":{"firm":{"name":"Mistral"}}}""")]
    [InlineData("{ firm(id: \"f1\") { id @skip(if: true) } }", """{"data":{"firm":{}}}""")]
    [InlineData("{ firm(id: \"f1\") { hubs(first: 1) { id } } firm(id: \"f1\") { hubs(first: 1) { name } } }", """{"data":{"firm":{"hubs":[{"id":"h1","name":"Paris"}]}}}""")]
    [InlineData("mutation { a: add(number: 1) { value } b: add(number: 10) { value } c: add(number: 100) { value } }", """{"data":{"a":{"value":1},"b":{"value":11},"c":{"value":111}}}""")]
    public async Task A_query_is_answered(string query, string expected) => Assert.Equal(Unescape(expected), await _world.Engine.Ask(query));

    [Fact]
    public async Task A_resolver_is_called_once_per_field_and_level()
    {
        await _world.Engine.Ask("{ firms { hubs { firms { hubs { id } } } } }");
        Assert.Equal(["hubs of f1 f2 f3", "firms of h1 h2 h1", "hubs of f1 f2 f2 f1 f2"], _world.Asked);
    }

    [Theory]
    [InlineData("{ echo }", null, "kind=Lab:Kind")]
    [InlineData("{ echo(text: null, number: 7, list: 1, kind: START_UP) }", null, "text=null number=7:Int32 list=[1:Int32] kind=StartUp:Kind")]
    [InlineData("{ echo(filter: {ids: [1, \"b\"]}, at: \"2025-01-02T03:04:05Z\") }", null, "filter={ids=[1:String,b:String]} kind=Lab:Kind at=2025-01-02T03:04:05.0000000+00:00")]
    [InlineData("query ($n: Int, $t: String = \"d\") { echo(number: $n, text: $t) }", "{}", "text=d:String kind=Lab:Kind")]
    [InlineData("query ($n: Int, $t: String = \"d\") { echo(number: $n, text: $t) }", """{"n":1.0,"t":null,"unknown":1}""", "text=null number=1:Int32 kind=Lab:Kind")]
    [InlineData("query ($n: Int!, $f: Filter, $k: Kind) { echo(list: [$n], filter: $f, kind: $k) }", """{"n":3,"f":{"name":"x"},"k":"START_UP"}""", "list=[3:Int32] filter={name=x:String} kind=StartUp:Kind")]
    [InlineData("query ($l: [Int!]) { echo(list: $l) }", """{"l":4}""", "list=[4:Int32] kind=Lab:Kind")]
    [InlineData("query ($n: Int!) { echo(any: {a: [1, $n, \"x\"]}) }", """{"n":5}""", """kind=Lab:Kind any={"a":[1,5,"x"]}""")]
    [InlineData("query ($a: JSON) { echo(any: $a) }", """{"a":{"b":[null]}}""", """kind=Lab:Kind any={"b":[null]}""")]
    public async Task Arguments_are_coerced(string query, string? variables, string expected)
    {
        var answer = System.Text.Json.JsonDocument.Parse(await _world.Engine.Ask(query, variables));
        Assert.Equal(expected, answer.RootElement.GetProperty("data").GetProperty("echo").GetString());
    }

    [Theory]
    [InlineData("query ($n: Int!) { echo(number: $n) }", "{}", "BAD_INPUT at 1:8: \"$n: Int!\" is required but was not given.")]
    [InlineData("query ($n: Int!) { echo(number: $n) }", """{"n":null}""", "BAD_INPUT at 1:8: \"$n\" does not fit: expected Int!, found null.")]
    [InlineData("query ($n: Int) { echo(number: $n) }", """{"n":"1"}""", "BAD_INPUT at 1:8: \"$n\" does not fit: expected a whole number from -2147483648 to 2147483647, found \"1\".")]
    [InlineData("query ($n: Int) { echo(number: $n) }", """{"n":3000000000}""", "BAD_INPUT at 1:8: \"$n\" does not fit: expected a whole number from -2147483648 to 2147483647, found 3000000000.")]
    [InlineData("query ($f: Filter) { echo(filter: $f) }", """{"f":{"name":"a","ids":[]}}""", "BAD_INPUT at 1:8: \"$f\" does not fit: exactly one field of Filter must be given, and not as null.")]
    [InlineData("query ($f: Filter) { echo(filter: $f) }", """{"f":{"nmae":"a"}}""", "BAD_INPUT at 1:8: \"$f\" does not fit: Filter has no field \"nmae\". Did you mean \"name\"?")]
    [InlineData("query ($f: Filter) { echo(filter: $f) }", """{"f":{"ids":[true]}}""", "BAD_INPUT at 1:8: \"$f.ids[0]\" does not fit: expected a string or a whole number, found true.")]
    [InlineData("query ($k: Kind) { echo(kind: $k) }", """{"k":"lab"}""", "BAD_INPUT at 1:8: \"$k\" does not fit: expected one of LAB, START_UP, found \"lab\".")]
    [InlineData("query ($t: String) { echo(text: $t) }", """{"t":"\ud800"}""", "BAD_INPUT at 1:8: \"$t\" does not fit: expected a string, found \"\\ud800\".")]
    [InlineData("query ($t: String) { echo(text: $t) }", "[]", "BAD_INPUT at : The variables must be a JSON object.")]
    public async Task Variables_that_do_not_fit_are_refused(string query, string variables, string expected) =>
        Assert.Equal([expected], await _world.Engine.Errors(query, variables));

    [Theory]
    [InlineData("{ a: __typename fail }", """{"errors":[{"message":"No luck.","locations":[{"line":1,"column":17}],"path":["fail"],"extensions":{"code":"BAD_LUCK"}}],"data":{"a":"Query","fail":null}}""")]
    [InlineData("{ failHard }", """{"errors":[{"message":"\"Query.failHard\" could not be answered because of an internal error.","locations":[{"line":1,"column":3}],"path":["failHard"],"extensions":{"code":"INTERNAL"}}],"data":null}""")]
    [InlineData("{ firm(id: \"f3\") { id broken } }", """{"errors":[{"message":"\"Firm.broken\" could not be answered because of an internal error.","locations":[{"line":1,"column":23}],"path":["firm","broken"],"extensions":{"code":"INTERNAL"}}],"data":{"firm":null}}""")]
    [InlineData("{ things { ... on Firm { broken } } }", """{"errors":[{"message":"\"Firm.broken\" could not be answered because of an internal error.","locations":[{"line":1,"column":26}],"path":["things",4,"broken"],"extensions":{"code":"INTERNAL"}}],"data":{"things":[{},{"broken":7},null,{},null]}}""")]
    [InlineData("{ firm(id: \"f1\") { hubs { firms { risky } } } }", """{"errors":[{"message":"Not this one.","locations":[{"line":1,"column":35}],"path":["firm","hubs",0,"firms",0,"risky"],"extensions":{"code":"NOT_THIS"}}],"data":{"firm":{"hubs":null}}}""")]
    public async Task Null_rises_to_the_next_place_that_may_be_null(string query, string expected) =>
        Assert.Equal(expected, await _world.Engine.Ask(query));

    [Theory]
    [InlineData("query A { a: __typename } query B { b: __typename }", null, "The document has several operations; name one of them in operationName: A, B.")]
    [InlineData("query Ask { a: __typename }", "Aks", "The document has no operation \"Aks\". Did you mean \"Ask\"?")]
    public async Task The_operation_must_be_found(string query, string? operation, string message) =>
        Assert.Contains(message, (await _world.Engine.Ask(query, operation: operation)).Replace("\\\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string Unescape(string expected) => expected.Replace("x\"y\n", "x\\\"y\\n", StringComparison.Ordinal);
}
