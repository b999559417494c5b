using System.Text;

namespace TalentGraph.GraphQL.AspNetCore.Tests;

public sealed class BodyParserTests
{
    [Fact]
    public void All_parameters_are_read()
    {
        using var request = Parse("""{"query":"{ a }","operationName":"Q","variables":{"a":[1]},"extensions":{"price":"only"}}""");
        Assert.Equal("{ a }", Encoding.UTF8.GetString(request.Query.Span));
        Assert.Equal("Q", request.OperationName);
        Assert.Equal("""{"a":[1]}""", request.Variables!.RootElement.GetRawText());
        Assert.Equal(PriceWish.Only, request.Price);
    }

    [Fact]
    public void An_escaped_document_is_unescaped()
    {
        using var request = Parse("""{"query":"{\n  a(x: \"\u00e9\\\")\n}"}""");
        Assert.Equal("{\n  a(x: \"é\\\")\n}", Encoding.UTF8.GetString(request.Query.Span));
    }

    [Fact]
    public void Null_means_absent_and_unknown_properties_are_passed_over()
    {
        using var request = Parse("""{"more":{"query":[1]},"operationName":null,"variables":null,"extensions":null,"query":"{ a }"}""");
        Assert.Null(request.OperationName);
        Assert.Null(request.Variables);
    }

    [Fact]
    public void Of_two_properties_with_one_name_the_last_counts()
    {
        using var request = Parse("""{"query":"{ \u0061 }","query":"{ \u0062 }","variables":{"a":1},"variables":{"b":1}}""");
        Assert.Equal("{ b }", Encoding.UTF8.GetString(request.Query.Span));
        Assert.Equal("""{"b":1}""", request.Variables!.RootElement.GetRawText());
    }

    [Theory]
    [InlineData("", "The body is empty; send a JSON object with \"query\".")]
    [InlineData("[]", "The body must be one JSON object with \"query\"; lists of operations are not taken.")]
    [InlineData("\"{ a }\"", "The body must be one JSON object with \"query\"; lists of operations are not taken.")]
    [InlineData("{}", "\"query\" is missing: send the GraphQL document as a string.")]
    [InlineData("""{"query":null}""", "\"query\" is missing: send the GraphQL document as a string.")]
    [InlineData("""{"query":1}""", "\"query\" must be a string or null.")]
    [InlineData("""{"query":"{a}","operationName":false}""", "\"operationName\" must be a string or null.")]
    [InlineData("""{"query":"{a}","variables":[]}""", "\"variables\" must be an object or null.")]
    [InlineData("""{"query":"{a}","extensions":"x"}""", "\"extensions\" must be an object or null.")]
    [InlineData("""{"query":"\ud800"}""", "\"query\" is not valid Unicode: it has half of a surrogate pair.")]
    [InlineData("""{"query":"{a}","operationName":"\udfff"}""", "\"operationName\" is not valid Unicode: it has half of a surrogate pair.")]
    public void What_does_not_fit_is_refused(string body, string message) =>
        Assert.Equal(new TransportError(400, "BAD_INPUT", message), Refuse(body));

    [Theory]
    [InlineData("{")]
    [InlineData("""{"query":"{a}"} x""")]
    [InlineData("""{"query":"{a}","variables":{"a":01}}""")]
    [InlineData("nonsense")]
    public void What_is_no_json_is_refused(string body) =>
        Assert.StartsWith("The body is not valid JSON: ", Refuse(body)!.Message, StringComparison.Ordinal);

    [Fact]
    public void Ten_thousand_nested_lists_are_refused()
    {
        var body = $$$"""{"query":"{a}","variables":{"a":{{{new string('[', 10_000)}}}{{{new string(']', 10_000)}}}}}""";
        Assert.Equal(400, Refuse(body)!.Status);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() => Assert.Equal(
        TransportError.NotUtf8,
        BodyParser.TryParse(new byte[] { (byte)'{', 0xFF, (byte)'}' }, new GraphQLHttpOptions(), out _));

    [Fact]
    public void Variables_have_a_bound_of_their_own()
    {
        var options = new GraphQLHttpOptions { MaxVariablesBytes = 9 };
        Assert.Null(BodyParser.TryParse("""{"query":"{a}","variables":{"a":123}}"""u8.ToArray(), options, out var request));
        request.Dispose();
        Assert.Equal(
            new TransportError(413, "LIMIT_BODY", "\"variables\" has more than 9 bytes; send less at once."),
            BodyParser.TryParse("""{"query":"{a}","variables":{"a":1234}}"""u8.ToArray(), options, out _));
    }

    private static ParsedRequest Parse(string body)
    {
        Assert.Null(BodyParser.TryParse(Encoding.UTF8.GetBytes(body), new GraphQLHttpOptions(), out var request));
        return request;
    }

    private static TransportError? Refuse(string body) =>
        BodyParser.TryParse(Encoding.UTF8.GetBytes(body), new GraphQLHttpOptions(), out _);
}
