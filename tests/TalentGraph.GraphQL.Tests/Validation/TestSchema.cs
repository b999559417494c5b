using TalentGraph.GraphQL.TypeSystem;
using TalentGraph.Testing;

namespace TalentGraph.GraphQL.Tests.Validation;

/// <summary>Schemas that several tests share.</summary>
internal static class TestSchema
{
    /// <summary>The SDL of the differential test: every kind of type in every place, without subscriptions.</summary>
    public static string RichSdl { get; } = Read("schema.graphql");

    /// <summary>The schema of the differential test with subscriptions, to validate documents against.</summary>
    public static Schema Rich { get; } = SchemaBuilder.Build(RichSdl + Read("subscription.graphql"));

    private static string Read(string name) =>
        File.ReadAllText(Repository.PathOf("tests", "TalentGraph.GraphQL.Tests", "Differential", name));
}
