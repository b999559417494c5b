namespace TalentGraph.GraphQL.Tests.Execution;

/// <summary>A nullable variable with a default may be the condition of @skip and @include, and then be given as null.</summary>
public sealed class NullConditionTests
{
    private const string Head = "query ($on: Boolean = true) ";

    private readonly TalentSchema _world = new();

    [Theory]
    [InlineData("{}", """{"data":{"firm":{"id":"f1","name":"Mistral"}}}""")]
    [InlineData("""{"on":false}""", """{"data":{"firm":{"id":"f1"}}}""")]
    [InlineData("""{"on":true}""", """{"data":{"firm":{"id":"f1","name":"Mistral"}}}""")]
    public async Task A_condition_that_is_answered_decides(string variables, string expected) =>
        Assert.Equal(expected, await _world.Engine.Ask(Head + """{ firm(id: "f1") { id name @include(if: $on) } }""", variables));

    [Fact]
    public async Task Null_fails_the_object_around_it()
    {
        const string query = Head + """{ firm(id: "f1") { id name @include(if: $on) } kinds }""";
        Assert.Contains("\"data\":{\"firm\":null,\"kinds\":[", await _world.Engine.Ask(query, """{"on":null}"""), StringComparison.Ordinal);
        Assert.Equal(
            [$"BAD_INPUT at firm: {At(56)}"], await _world.Engine.Errors(query, """{"on":null}"""));
    }

    [Fact]
    public async Task Null_fails_each_object_of_the_type_that_it_stands_on()
    {
        const string query = Head + "{ things { id ... on Hub { name @include(if: $on) } } }";
        Assert.Contains(
            """ "data":{"things":[null,{"id":"f1"},null,null,{"id":"f3"}]} """.Trim(),
            await _world.Engine.Ask(query, """{"on":null}"""),
            StringComparison.Ordinal);
        Assert.Equal(
            [$"BAD_INPUT at things.0: {At(61)}", $"BAD_INPUT at things.3: {At(61)}"],
            await _world.Engine.Errors(query, """{"on":null}"""));
    }

    [Fact]
    public async Task Null_at_the_root_leaves_no_data()
    {
        const string query = Head + "{ kinds @include(if: $on) }";
        Assert.EndsWith("\"data\":null}", await _world.Engine.Ask(query, """{"on":null}"""), StringComparison.Ordinal);
        Assert.Equal([$"BAD_INPUT at : {At(37)}"], await _world.Engine.Errors(query, """{"on":null}"""));
    }

    private static string At(int column) =>
        $"The argument \"if\" of \"@include\" at 1:{column} must be true or false, but its variable is null.";
}
