using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation;

/// <summary>Judges a document against a schema (spec 5).</summary>
internal static class DocumentValidator
{
    /// <summary>
    /// The errors of a document, none if it may be executed: at most <see cref="ValidationContext.MaxErrors"/>, then one
    /// that says so. The work is bounded by <see cref="ValidationContext.MaxSteps"/> beside a multiple of the document's length.
    /// </summary>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document)
    {
        var context = new ValidationContext(schema, document);
        new ValidationWalk(context, SpecifiedRules.For(context)).Run();
        return context.Errors;
    }
}
