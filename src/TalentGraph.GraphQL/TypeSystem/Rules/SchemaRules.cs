using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>
/// The rules of section 3 that a built schema must pass. What makes building impossible (unknown types, wrong kinds,
/// doubles) is reported by <see cref="SchemaBuilder"/> before.
/// </summary>
internal static class SchemaRules
{
    public static void Check(Schema schema, DocumentNode document, SchemaProblems problems)
    {
        ReservedNames.Check(schema, problems);
        UniqueElements.Check(schema, problems);
        TypesHaveContent.Check(schema, problems);
        InterfacesAreImplemented.Check(schema, problems);
        RequiredIsNotDeprecated.Check(schema, problems);
        OneOfFields.Check(schema, problems);
        InputObjectCycles.Check(schema, problems);
        DirectiveDefinitionCycles.Check(document, problems);
        problems.ThrowIfAny();

        // These two coerce values, which ends only when the input types are sound.
        DirectivesAreValid.Check(schema, document, problems);
        DefaultsFit.Check(schema, problems);
        problems.ThrowIfAny();
    }
}
