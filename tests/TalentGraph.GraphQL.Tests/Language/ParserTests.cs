using System.Text;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Tests.Language;

public sealed class ParserTests
{
    private static readonly ParserLimits Limits = new() { MaxBytes = 2_000_000, MaxTokens = 20_000, MaxDepth = 100 };

    [Theory]
    [InlineData("{ a(x: \"\\u{1F600}\") }", "😀")]
    [InlineData("{ a(x: \"\\uD83D\\uDE00\") }", "😀")]
    [InlineData("{ a(x: \"q\\\"\\\\\\/\\b\\f\\n\\r\\t\") }", "q\"\\/\b\f\n\r\t")]
    [InlineData("{ a(x: \"\"\"\n    one\n      two\n\n    \\\"\"\" three\n  \"\"\") }", "one\n  two\n\n\"\"\" three")]
    [InlineData("\uFEFF{ a\uFEFF(x: \"\uFEFF\") }", "\uFEFF")]
    public void Strings_are_unescaped(string document, string expected)
    {
        var field = (FieldNode)((OperationDefinitionNode)Parse(document).Definitions[0]).SelectionSet.Selections[0];
        Assert.Equal(expected, ((StringValueNode)field.Arguments[0].Value).Value);
    }

    [Theory]
    [InlineData("{ a(x: \"\\uD83D\") }", "1:9")]
    [InlineData("{ a(x: \"\\uDE00\") }", "1:9")]
    [InlineData("{ a(x: \"\\u{110000}\") }", "1:9")]
    [InlineData("{ a(x: \"\\u{}\") }", "1:9")]
    [InlineData("{ a(x: \"\\q\") }", "1:9")]
    [InlineData("{ a(x: \"open) }", "1:16")]
    [InlineData("{ a(x: \"\n\") }", "1:9")]
    [InlineData("{ a(x: 01) }", "1:9")]
    [InlineData("{ a(x: 1.) }", "1:10")]
    [InlineData("{ a(x: 1e) }", "1:10")]
    [InlineData("{ a(x: 1x) }", "1:9")]
    [InlineData("{ a(x: 1.2.3) }", "1:11")]
    [InlineData("{ a(x: 'q') }", "1:8")]
    [InlineData("{ a(x: .5) }", "1:8")]
    [InlineData("", "1:1")]
    [InlineData("{", "1:2")]
    [InlineData("{}", "1:2")]
    [InlineData("{ ...on }", "1:9")]
    [InlineData("fragment on on T { a }", "1:10")]
    [InlineData("query ($a: Int = $b) { a }", "1:18")]
    [InlineData("query () { a }", "1:8")]
    [InlineData("{ a() }", "1:5")]
    [InlineData("\"text\" { a }", "1:8")]
    [InlineData("notAnOperation Foo { field }", "1:1")]
    [InlineData("{\n  \"é😀\" a\r\n}", "2:3")]
    [InlineData("# é😀\n{ a } }", "2:7")]
    [InlineData("query Q { a } \"😀\" }", "1:20")]
    [InlineData("enum E { true }", "1:10")]
    [InlineData("extend type T", "1:14")]
    [InlineData("\"no\" extend type T { a: Int }", "1:6")]
    [InlineData("directive @a on FELD", "1:17")]
    public void Broken_documents_are_refused_at_their_place(string document, string place)
    {
        Assert.False(DocumentParser.TryParse(Encoding.UTF8.GetBytes(document), Limits, out _, out var error));
        Assert.Equal((place, ErrorCodes.ParseFailed), (error.Locations[0].ToString(), error.Code));
    }

    [Fact]
    public void An_error_shows_the_line_with_a_caret()
    {
        Assert.False(DocumentParser.TryParse("query {\n  firm(id: ) { name }\n}"u8, Limits, out _, out var error));
        Assert.Equal("Expected a value, found \")\".", error.Message);
        Assert.Equal("2 |   firm(id: ) { name }\n               ^", error.Details![0].Value);
        Assert.Equal("2.10", error.SpecSection);
    }

    [Theory]
    [InlineData("{ a(x: ", "[")]
    [InlineData("{ a(x: ", "{a:")]
    [InlineData("query ($a: ", "[")]
    [InlineData("", "{a ")]
    [InlineData("{a ", "...{a ")]
    [InlineData("type T { f(a: Int = ", "[")]
    public void Ten_thousand_deep_nesting_is_a_depth_error(string start, string repeated)
    {
        var document = start + string.Concat(Enumerable.Repeat(repeated, 10_000));
        Assert.False(DocumentParser.TryParse(Encoding.UTF8.GetBytes(document), Limits with { MaxTokens = 1_000_000 }, out var _, out var error));
        Assert.Equal(ErrorCodes.LimitDepth, error.Code);
    }

    [Fact]
    public void Tokens_are_bounded_in_the_parser()
    {
        var document = "{" + string.Concat(Enumerable.Range(0, 90_000).Select(i => $" a{i}: b")) + "}";
        Assert.False(DocumentParser.TryParse(Encoding.UTF8.GetBytes(document), Limits, out _, out var error));
        Assert.Equal(ErrorCodes.LimitTokens, error.Code);
    }

    [Fact]
    public void A_megabyte_of_name_is_cut_in_the_message()
    {
        var document = "query Q { a } " + new string('n', 1_000_000);
        Assert.False(DocumentParser.TryParse(Encoding.UTF8.GetBytes(document), Limits, out _, out var error));
        Assert.True(error.Message.Length < 200);
        Assert.True(((string)error.Details![0].Value!).Length < 300);
    }

    [Fact]
    public void Size_is_bounded()
    {
        Assert.False(DocumentParser.TryParse(new byte[3_000_000], Limits, out _, out var error));
        Assert.Equal(ErrorCodes.LimitBody, error.Code);
    }

    [Fact]
    public void Invalid_utf8_is_refused_with_the_byte()
    {
        Assert.False(DocumentParser.TryParse([0x7B, 0x61, 0xED, 0xA0, 0x80, 0x7D], Limits, out _, out var error));
        Assert.Equal("The document is not valid UTF-8: byte 2 (0xED) fits no character.", error.Message);
    }

    private static DocumentNode Parse(string document)
    {
        Assert.True(DocumentParser.TryParse(Encoding.UTF8.GetBytes(document), Limits, out var parsed, out var error), error?.ToString());
        return parsed;
    }
}
