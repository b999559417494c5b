using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Routes;

/// <summary>Something that two entities are both tied to.</summary>
/// <param name="Entity">What they share.</param>
/// <param name="FromSteps">The steps that lead to it from the first of the two.</param>
/// <param name="ToSteps">The steps that lead to it from the second.</param>
public sealed record SharedTie(Entity Entity, IReadOnlyList<RouteStep> FromSteps, IReadOnlyList<RouteStep> ToSteps)
{
    /// <summary>Derivation of the least certain step.</summary>
    public Derivation WeakestStep => FromSteps.Concat(ToSteps).Max(step => step.Relationship.Derivation);

    /// <summary>Product of the confidence of all steps, 0 to 0.99.</summary>
    public double Confidence => FromSteps.Concat(ToSteps).Aggregate(1.0, (product, step) => product * step.Relationship.Confidence);
}
