using System.Text;
using System.Text.Json;
using TalentGraph.GraphQL.Tests.Execution;

namespace TalentGraph.GraphQL.Tests;

/// <summary>Requests that are made to hurt. Each must be refused or answered quickly, and say why.</summary>
public sealed class HostileTests
{
    private static readonly GraphQLEngine Engine = new TalentSchema().Engine;

    public static TheoryData<string, string, string> Documents => new()
    {
        { "selections", "LIMIT_DEPTH", Nest("{ firm(id: 1) ", " }") },
        { "inline fragments", "LIMIT_DEPTH", "{ " + Nest("... { ", " }") },
        { "lists", "LIMIT_DEPTH", "{ echo(any: " + Nest("[", "]") },
        { "objects", "LIMIT_DEPTH", "{ echo(any: " + Nest("{a: ", "}") },
        { "list types", "LIMIT_DEPTH", "query ($a: " + Nest("[", "]") },
        { "open braces", "LIMIT_DEPTH", Nest("{ a ", "") },
        { "aliases", "LIMIT_TOKENS", "{" + Many(9_000, i => $" a{i}: __typename") + "}" },
        { "few aliases", "LIMIT_COST", "{" + Many(1_000, i => $" a{i}: __typename") + "}" },
        { "directives", "LIMIT_TOKENS", "{ __typename " + Many(5_000, _ => "@skip(if: false) ") + "}" },
        { "long name", "LIMIT_BODY", "{ " + new string('n', 1_000_000) + " }" },
        { "name", "VALIDATION_FAILED", "{ " + new string('n', 200_000) + " }" },
        { "operation name", "VALIDATION_FAILED", "query " + new string('n', 200_000) + " { no }" },
        { "string", "VALIDATION_FAILED", "{ firm(id: 1, no: \"" + new string('s', 200_000) + "\") { id } }" },
        { "number", "VALIDATION_FAILED", "{ firms(first: " + new string('9', 200_000) + ") { id } }" },
        { "comment", "PARSE_FAILED", "#" + new string('c', 200_000) },
        { "fragments without end", "VALIDATION_FAILED", "{ ...F0 }" + Many(1_000, i => $" fragment F{i} on Query {{ ...F{(i + 1) % 1_000} }}") },
        { "control characters", "PARSE_FAILED", "{ a\u0000b }" },
        { "nothing", "PARSE_FAILED", "\uFEFF,,, \n" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_hostile_document_is_refused(string what, string code, string document)
    {
        Assert.NotEmpty(what);
        var errors = await Engine.Errors(document);
        Assert.StartsWith(code, errors[0], StringComparison.Ordinal);
        Assert.All(errors, error => Assert.True(error.Length < 1_000, error[..Math.Min(error.Length, 2_000)]));
    }

    [Fact]
    public async Task A_chain_of_fragments_is_as_deep_as_it_looks()
    {
        var chain = "{ firm(id: 1) { ...F0 } }" + Many(600, i => $" fragment F{i} on Firm {{ ...F{i + 1} }}") + " fragment F600 on Firm { id }";
        Assert.StartsWith("LIMIT_DEPTH", (await Engine.Errors(chain))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doubling_fragments_cost_what_they_ask()
    {
        var bomb = "{ firm(id: 1) { ...F0 } }" + Many(20, i => $" fragment F{i} on Firm {{ ...F{i + 1} ... on Firm {{ ...F{i + 1} }} }}") + " fragment F20 on Firm { id }";
        Assert.Equal("""{"data":{"firm":null}}""", await Engine.Ask(bomb));
    }

    [Fact]
    public async Task Invalid_utf8_is_refused()
    {
        using var response = await Engine.ExecuteAsync(
            new GraphQLRequest(new byte[] { (byte)'{', 0xC3, (byte)'}' }), TestContext.Current.CancellationToken);
        Assert.Equal(GraphQLOutcome.ParseFailed, response.Outcome);
    }

    [Theory]
    [InlineData("""{"a":{"\ud800":1}}""")]
    [InlineData("""{"a":["\udc00"]}""")]
    public async Task Half_a_character_in_json_is_refused(string variables) =>
        Assert.StartsWith("BAD_INPUT", (await Engine.Errors("query ($a: JSON) { echo(any: $a) }", variables))[0], StringComparison.Ordinal);

    [Fact]
    public async Task Control_characters_in_strings_come_back_escaped()
    {
        using var answer = JsonDocument.Parse(await Engine.Ask("{ echo(text: \"a\u0001\u007f\u0085\\u0000\", kind: null) }"));
        Assert.Equal("text=a\u0001\u007f\u0085\u0000:String kind=null", answer.RootElement.GetProperty("data").GetProperty("echo").GetString());
    }

    private static string Nest(string open, string close) =>
        $"{new StringBuilder().Insert(0, open, 10_000)}id{new StringBuilder().Insert(0, close, 10_000)}";

    private static string Many(int count, Func<int, string> one) => string.Concat(Enumerable.Range(0, count).Select(one));
}
