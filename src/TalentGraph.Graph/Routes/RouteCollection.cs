using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Routes;

/// <summary>Routes found so far, by the entity that was asked for.</summary>
/// <param name="starts">The entities asked for.</param>
/// <param name="reached">What a route of the answer leads to; of several routes to it the nearest stays.</param>
/// <param name="query">Which routes are wanted.</param>
internal sealed class RouteCollection(IEnumerable<string> starts, Func<PolicyRoute, Entity> reached, RouteQuery query)
{
    private readonly Dictionary<string, List<PolicyRoute>> _found =
        starts.ToDictionary(start => start, _ => new List<PolicyRoute>(), StringComparer.Ordinal);

    /// <summary>Adds trails that end at a policy.</summary>
    public void Add(RouteKind kind, Dictionary<string, List<Trail>> trails)
    {
        foreach ((string start, List<Trail> own) in trails)
        {
            _found[start].AddRange(own.Select(trail => new PolicyRoute(kind, trail.End, trail.Steps)));
        }
    }

    /// <summary>Adds trails that begin at a policy.</summary>
    public void AddReversed(RouteKind kind, Dictionary<string, List<Trail>> trails)
    {
        foreach ((string start, List<Trail> own) in trails)
        {
            _found[start].AddRange(own.Select(trail => new PolicyRoute(
                kind,
                trail.Steps[0].From,
                [.. trail.Steps.Reverse().Select(step => new RouteStep(step.To, step.From, step.Relationship))])));
        }
    }

    /// <summary>
    /// One route for each entity reached: by kind, what articles mention before what only background data know, certainty of the
    /// weakest step, confidence, then name and id.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>> Best() =>
        _found.ToDictionary(pair => pair.Key, pair => Best(pair.Value), StringComparer.Ordinal);

    private IReadOnlyList<PolicyRoute> Best(List<PolicyRoute> routes) =>
    [
        .. routes.Where(query.Accepts)
            .OrderBy(route => route.Kind)
            .ThenBy(route => reached(route).ArticleCount == 0)
            .ThenBy(route => route.WeakestStep)
            .ThenByDescending(route => route.Confidence)
            .ThenBy(route => reached(route).Name, CodePointComparer.Instance)
            .ThenBy(route => reached(route).Id, CodePointComparer.Instance)
            .ThenBy(route => route.Steps[^1].Relationship.Id, CodePointComparer.Instance)
            .DistinctBy(route => reached(route).Id, StringComparer.Ordinal),
    ];
}
