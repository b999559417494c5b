using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.TypeSystem;
using TalentGraph.GraphQL.Validation;

namespace TalentGraph.GraphQL.Tests.Validation.Rules;

public sealed class OperationTypeExistsRuleTests
{
    [Fact]
    public void The_kinds_of_the_schema_are_accepted() =>
        ValidationAssert.Accepts("query A { __typename } mutation B { __typename } subscription C { personAdded { id } }");

    [Fact]
    public void A_kind_that_the_schema_lacks_is_refused()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int }");
        var errors = DocumentValidator.Validate(schema, DocumentParser.Parse("mutation { a { b } }"));
        Assert.Equal(
            "1:1 The schema has no mutation type, so it takes no mutation operations.",
            Assert.Single(errors).ToString());
    }
}
