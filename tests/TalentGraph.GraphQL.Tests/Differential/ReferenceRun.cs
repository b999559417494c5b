namespace TalentGraph.GraphQL.Tests.Differential;

/// <summary>Shares one run of the reference.</summary>
[CollectionDefinition(Name)]
public sealed class ReferenceRun : ICollectionFixture<ReferenceFixture>
{
    /// <summary>What tests name in their <see cref="CollectionAttribute"/>.</summary>
    public const string Name = "Reference implementation";
}
