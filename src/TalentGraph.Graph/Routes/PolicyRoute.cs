using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Routes;

/// <summary>A way from an organization or place to a policy that reaches it.</summary>
/// <param name="Kind">How it is reached.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Steps">The steps from the organization or place to the policy.</param>
public sealed record PolicyRoute(RouteKind Kind, Entity Policy, IReadOnlyList<RouteStep> Steps)
{
    /// <summary>Derivation of the least certain step.</summary>
    public Derivation WeakestStep => Steps.Max(step => step.Relationship.Derivation);

    /// <summary>Product of the confidence of the steps, 0 to 0.99.</summary>
    public double Confidence => Math.Round(Steps.Aggregate(1.0, (product, step) => product * step.Relationship.Confidence), 4);
}
