using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Routes;

/// <summary>
/// Finds the policies that reach organizations or places, and the routes: aimed at them; in force in or aimed at where they
/// sit; in force in or aimed at what contains that place. Containment is walked here, a set of places at a time.
/// </summary>
/// <param name="reader">The store.</param>
public sealed class PolicyRouteFinder(IGraphReader reader)
{
    private readonly TrailWalker _walker = new(reader);

    /// <summary>Routes from each organization: one a policy, the nearest; ordered by kind, then certainty, then name and id of the policy.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>>> FromOrganizationsAsync(
        IReadOnlyCollection<Entity> organizations, RouteQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        ArgumentNullException.ThrowIfNull(query);
        Dictionary<string, List<Trail>> starts = Trail.StartingAt(organizations);
        var found = new RouteCollection(starts.Keys, route => route.Policy, query);
        if (query.Wants(RouteKind.Direct))
        {
            found.Add(RouteKind.Direct, await _walker.StepAsync(starts, TrailStep.ToPoliciesAimedAtIt, query, cancellationToken));
        }

        if (query.Wants(RouteKind.Hub) || query.Wants(RouteKind.ContainingHub))
        {
            Dictionary<string, List<Trail>> places = await _walker.EnterAsync(starts, TrailStep.ToItsPlaces, query, cancellationToken);
            await CollectOutwardAsync(places, query, found, cancellationToken);
        }

        return found.Best();
    }

    /// <summary>Routes from each place: what is in force there or aimed at it, and on request in what contains it.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>>> FromHubsAsync(
        IReadOnlyCollection<Entity> hubs, RouteQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(hubs);
        ArgumentNullException.ThrowIfNull(query);
        Dictionary<string, List<Trail>> places = Trail.StartingAt(hubs);
        var found = new RouteCollection(places.Keys, route => route.Policy, query);
        await CollectOutwardAsync(places, query, found, cancellationToken);
        return found.Best();
    }

    /// <summary>Routes to each policy: one a firm that it reaches, the nearest; told from the firm, ordered as the others by the firm's name.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>>> ToFirmsAsync(
        IReadOnlyCollection<Entity> policies, RouteQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(query);
        Dictionary<string, List<Trail>> starts = Trail.StartingAt(policies);
        var found = new RouteCollection(starts.Keys, route => route.Steps[0].From, query);
        if (query.Wants(RouteKind.Direct))
        {
            found.AddReversed(RouteKind.Direct, await _walker.StepAsync(starts, TrailStep.ToTargetedFirms, query, cancellationToken));
        }

        RouteKind kind = RouteKind.Hub;
        Dictionary<string, List<Trail>> places = await _walker.EnterAsync(starts, TrailStep.ToPlacesOfThePolicy, query, cancellationToken);
        for (int level = 0; level <= TrailWalker.DeepestContainment && places.Count > 0; level++)
        {
            if (query.Wants(kind))
            {
                found.AddReversed(kind, await _walker.StepAsync(places, TrailStep.ToItsFirms, query, cancellationToken));
            }

            kind = RouteKind.ContainingHub;
            places = query.Wants(kind) ? await _walker.EnterAsync(places, TrailStep.Inward, query, cancellationToken) : [];
        }

        return found.Best();
    }

    private async Task CollectOutwardAsync(
        Dictionary<string, List<Trail>> places, RouteQuery query, RouteCollection found, CancellationToken cancellationToken)
    {
        RouteKind kind = RouteKind.Hub;
        for (int level = 0; level <= TrailWalker.DeepestContainment && places.Count > 0; level++)
        {
            if (query.Wants(kind))
            {
                found.Add(kind, await _walker.StepAsync(places, TrailStep.ToPoliciesOfThePlace, query, cancellationToken));
            }

            kind = RouteKind.ContainingHub;
            places = query.Wants(kind) ? await _walker.EnterAsync(places, TrailStep.Outward, query, cancellationToken) : [];
        }
    }
}
