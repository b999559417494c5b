namespace TalentGraph.Graph.Routes;

/// <summary>How a policy reaches an organization or place, nearest first.</summary>
public enum RouteKind
{
    /// <summary>It is aimed at it.</summary>
    Direct,

    /// <summary>It is in force in, or aimed at, the place where it sits.</summary>
    Hub,

    /// <summary>It is in force in, or aimed at, a place that contains where it sits.</summary>
    ContainingHub,
}
