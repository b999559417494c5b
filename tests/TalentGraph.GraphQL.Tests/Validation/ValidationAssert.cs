using System.Text;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.Validation;

namespace TalentGraph.GraphQL.Tests.Validation;

/// <summary>The words of the tests of section 5.</summary>
internal static class ValidationAssert
{
    /// <summary>The document is valid for the schema of the differential test.</summary>
    public static void Accepts(string document) => Refuses(document);

    /// <summary>The document has exactly these errors, written <c>line:column [section] message</c>.</summary>
    public static void Refuses(string document, params string[] errors) =>
        Assert.Equal(errors, Validate(document).Select(Describe));

    public static IReadOnlyList<GraphQLError> Validate(string document) =>
        DocumentValidator.Validate(TestSchema.Rich, Parse(document));

    private static DocumentNode Parse(string document)
    {
        var parsed = DocumentParser.TryParse(
            Encoding.UTF8.GetBytes(document), ParserLimits.Trusted, out var tree, out var error);
        Assert.True(parsed, error?.ToString());
        return tree!;
    }

    private static string Describe(GraphQLError error) =>
        $"{string.Join(", ", error.Locations)} [{error.SpecSection}] {error.Message}";
}
