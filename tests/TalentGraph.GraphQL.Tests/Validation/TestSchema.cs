using TalentGraph.GraphQL.TypeSystem;
using TalentGraph.Testing;

namespace TalentGraph.GraphQL.Tests.Validation;

/// <summary>Schemas that several tests share.</summary>
internal static class TestSchema
{
    /// <summary>The SDL of <see cref="Rich"/>.</summary>
    public static string RichSdl { get; } = File.ReadAllText(
        Repository.PathOf("tests", "TalentGraph.GraphQL.Tests", "Differential", "schema.graphql"));

    /// <summary>The schema of the differential test: every kind of type in every place.</summary>
    public static Schema Rich { get; } = SchemaBuilder.Build(RichSdl);
}
