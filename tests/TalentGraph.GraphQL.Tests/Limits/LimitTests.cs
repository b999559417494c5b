using TalentGraph.GraphQL.Tests.Execution;

namespace TalentGraph.GraphQL.Tests.Limits;

public sealed class LimitTests
{
    private readonly TalentSchema _world = new();

    [Theory]
    [InlineData("{ __typename }", null, 0)]
    [InlineData("{ firm(id: 1) { id name } }", null, 1)]
    [InlineData("{ firms(first: 50) { id } }", null, 50)]
    [InlineData("{ firms { id } }", null, 20)]
    [InlineData("{ firms(first: 5) { hubs(first: 3) { id firms { id } } } }", null, 5 + 15 + 150)]
    [InlineData("query ($n: Int) { firms(first: $n) { id } }", """{"n":7}""", 7)]
    [InlineData("query ($n: Int = 9) { firms(first: $n) { id } }", null, 9)]
    [InlineData("query ($s: Boolean!) { firms(first: 5) { id } firm(id: 1) @skip(if: $s) { id } }", """{"s":true}""", 5)]
    [InlineData("query ($s: Boolean!) { firms(first: 5) { id } firm(id: 1) @skip(if: $s) { id } }", """{"s":false}""", 6)]
    [InlineData("{ things { ... on Firm { hubs(first: 2) { id } } ... on Hub { firms { id } } } }", null, 10 + 100)]
    [InlineData("{ __schema { types { name fields { name } } } }", null, 22)]
    public async Task An_operation_is_priced_without_running(string query, string? variables, int price)
    {
        using var json = System.Text.Json.JsonDocument.Parse(variables ?? "{}");
        var request = new GraphQLRequest(query) { Variables = json.RootElement, PriceOnly = true };
        Assert.Equal($"{{\"data\":null,\"extensions\":{{\"price\":{price}}}}}", await _world.Engine.Ask(request));
        Assert.Empty(_world.Asked);
    }

    [Fact]
    public async Task The_price_of_forty_doubling_fragments_is_known_at_once()
    {
        var fragments = string.Concat(Enumerable.Range(0, 40).Select(i =>
            $" fragment F{i} on Firm {{ a: hubs(first: 1) {{ firms {{ ...F{i + 1} }} }} b: hubs(first: 1) {{ firms {{ ...F{i + 1} }} }} }}"));
        var errors = await _world.Engine.Errors($"{{ firm(id: 1) {{ ...F0 }} }} {fragments} fragment F40 on Firm {{ id }}");
        Assert.StartsWith("LIMIT_DEPTH", errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ firms(first: 100) { hubs(first: 100) { firms { hubs(first: 100) { id } } } } }", "LIMIT_COST at 1:1: The operation costs 10110100 points, at most 100000 are allowed. Ask for smaller pages (first, last) or fewer levels of lists.")]
    [InlineData("{ firms(first: 101) { id } }", "LIMIT_PAGE_SIZE at 1:3: \"firms(first: 101)\" asks for too large a page, at most 100 are allowed. Page through with after or before.")]
    public async Task A_refusal_says_how_to_stay_below(string query, string expected) =>
        Assert.Equal([expected], await _world.Engine.Errors(query));

    [Fact]
    public async Task Depth_is_limited_across_fragments()
    {
        var engine = _world.With(new GraphQLEngineOptions { Limits = new GraphQLLimits { MaxDepth = 4 } });
        Assert.Empty(await engine.Errors("{ firm(id: 1) { ...F } } fragment F on Firm { hubs { firms { id } } }"));
        Assert.Equal(
            ["LIMIT_DEPTH at 1:1: The operation nests fields more than 4 deep. Ask for the deeper part in an operation of its own, by id."],
            await engine.Errors("{ firm(id: 1) { ...F } } fragment F on Firm { hubs { firms { hubs { id } } } }"));
    }

    [Fact]
    public async Task Introspection_depth_is_limited()
    {
        var engine = _world.With(new GraphQLEngineOptions { Limits = new GraphQLLimits { MaxIntrospectionDepth = 1 } });
        Assert.Empty(await engine.Errors("{ __schema { types { fields { type { name } } } } }"));
        Assert.Equal(
            ["LIMIT_DEPTH at 1:3: Introspection nests lists of types more than 1 deep. Ask for single types with __type(name:)."],
            await engine.Errors("{ __schema { types { fields { type { fields { name } } } } } }"));
    }

    [Fact]
    public async Task Introspection_cannot_be_asked_for_many_times_over()
    {
        const string Once = "__schema { types { fields { args { type { ofType { ofType { name } } } } type { ofType { ofType { name } } } } inputFields { type { ofType { name } } } } }";
        Assert.Empty(await _world.Engine.Errors($"{{ {Once} }}"));
        var errors = await _world.Engine.Errors("{" + string.Concat(Enumerable.Range(0, 200).Select(i => $" a{i}: {Once}")) + "}");
        Assert.StartsWith("LIMIT_COST", errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aliases_are_limited()
    {
        var query = "{" + string.Concat(Enumerable.Range(0, 201).Select(i => $" a{i}: __typename")) + " }";
        Assert.Equal(
            ["LIMIT_COST at : The document has 201 aliases, at most 200 are allowed. Ask for several objects with a list field."],
            await _world.Engine.Errors(query));
    }

    [Theory]
    [InlineData("{ __schema { types { name } } }")]
    [InlineData("{ __type(name: \"Firm\") { name } }")]
    public async Task Introspection_can_be_switched_off(string query)
    {
        var engine = _world.With(new GraphQLEngineOptions { AllowIntrospection = false });
        Assert.Equal(["VALIDATION_FAILED at 1:3: Introspection is switched off on this server."], await engine.Errors(query));
    }

    [Fact]
    public async Task Errors_of_fields_are_limited()
    {
        var engine = _world.With(new GraphQLEngineOptions { Limits = new GraphQLLimits { MaxFieldErrors = 3 } });
        Assert.Equal(3, (await engine.Errors("{ a: fail b: fail c: fail d: fail e: fail }")).Count);
    }

    [Fact]
    public void A_limit_out_of_range_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GraphQLLimits { MaxDepth = 0 });
}
