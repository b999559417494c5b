using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Routes;

/// <summary>Which routes are wanted.</summary>
public sealed record RouteQuery
{
    /// <summary>Only these kinds; empty for all.</summary>
    public IReadOnlyList<RouteKind> Kinds { get; init; } = [];

    /// <summary>Only routes whose steps all have one of these derivations; empty for all.</summary>
    public IReadOnlyList<Derivation> Derivations { get; init; } = [];

    /// <summary>Only routes whose last step has one of these effects; empty for all.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>Whether routes none of whose steps was read from an article are wanted too; without them background facts only complete what articles say.</summary>
    public bool IncludeBackgroundOnly { get; init; }

    /// <summary>Whether the kind is wanted.</summary>
    public bool Wants(RouteKind kind) => Kinds.Count == 0 || Kinds.Contains(kind);

    /// <summary>Whether the route rests on an article as far as asked.</summary>
    internal bool Accepts(PolicyRoute route) =>
        IncludeBackgroundOnly || route.Steps.Any(step => step.Relationship.Derivation == Derivation.Reported);
}
