using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    private const string SchemaText = """"
        """
        All there is.

          Indented.
        """
        schema @a { query: Query mutation: Change } extend schema @b
        scalar Date @specifiedBy(url: "https://example.org") extend scalar Date @a
        interface Node implements A & B { id: ID! } type Firm implements & Node @key { "The key." id: ID! hubs("At most." first: Int = 20, after: String): [Hub!]! @deprecated }
        union Any @a = | Firm | Hub
        enum Kind { "One" LAB SCHOOL @deprecated } input Filter @oneOf { a: Int = 1 b: [String!] } extend input Filter { c: Int }
        directive @key(a: Int) repeatable on | OBJECT | INTERFACE
        """";

    private const string SchemaLayout = """"
        """
        All there is.

          Indented.
        """
        schema @a {
          query: Query
          mutation: Change
        }

        extend schema @b

        scalar Date @specifiedBy(url: "https://example.org")

        extend scalar Date @a

        interface Node implements A & B {
          id: ID!
        }

        type Firm implements Node @key {
          "The key."
          id: ID!
          hubs(
            "At most."
            first: Int = 20
            after: String
          ): [Hub!]! @deprecated
        }

        union Any @a = Firm | Hub

        enum Kind {
          "One"
          LAB
          SCHOOL @deprecated
        }

        input Filter @oneOf {
          a: Int = 1
          b: [String!]
        }

        extend input Filter {
          c: Int
        }

        directive @key(a: Int) repeatable on OBJECT | INTERFACE

        """";

    [Fact]
    public void An_executable_document_has_one_layout()
    {
        const string Document = """
            "What it asks." query Ask("Which one" $id: ID! = "x" @a, $on: [Boolean!]! = [true, null]) @live {
              firm(id: $id, at: {from: 1.5e3, kind: LAB, text: "a\"b"}) @skip(if: false) { ...F ... on Firm @b { x: name } ... { id } } }
            fragment F on Firm { name } subscription { a } { b }
            """;
        const string Expected = """
            "What it asks."
            query Ask("Which one" $id: ID! = "x" @a, $on: [Boolean!]! = [true, null]) @live {
              firm(id: $id, at: {from: 1.5e3, kind: LAB, text: "a\"b"}) @skip(if: false) {
                ...F
                ... on Firm @b {
                  x: name
                }
                ... {
                  id
                }
              }
            }

            fragment F on Firm {
              name
            }

            subscription {
              a
            }

            {
              b
            }

            """;
        AssertPrints(Document, Expected);
    }

    [Fact]
    public void A_schema_has_one_layout() => AssertPrints(SchemaText, SchemaLayout);

    [Theory]
    [InlineData("{ a(x: \"\"\"\n  one \\\"\"\" two\n    three\n\"\"\") }")]
    [InlineData("{ a(x: \"\"\" edge \"\"\") }")]
    [InlineData("{ a(x: \"\\u0000\\u007F\\uFFFF😀\") }")]
    [InlineData("{ a(x: \"\"\"a\\nb\"\"\") }")]
    public void Printing_again_changes_nothing(string document)
    {
        var printed = Printer.Print(DocumentParser.Parse(document));
        Assert.Equal(printed, Printer.Print(DocumentParser.Parse(printed)));
    }

    private static void AssertPrints(string document, string expected)
    {
        Assert.Equal(expected, Printer.Print(DocumentParser.Parse(document)), ignoreLineEndingDifferences: false);
        Assert.Equal(expected, Printer.Print(DocumentParser.Parse(expected)));
    }
}
