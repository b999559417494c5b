using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Routes;

/// <summary>
/// Finds the policies that reach organizations or places, and the routes: aimed at them; in force in or aimed at where they
/// sit; in force in or aimed at what contains that place. Containment is walked here, a set of places at a time.
/// </summary>
/// <param name="reader">The store.</param>
public sealed class PolicyRouteFinder(IGraphReader reader)
{
    private const int DeepestContainment = 8;
    private const int PerEntity = 1000;

    private static readonly EdgeStep[] Targeting = [new(RelationshipTypes.Targets, EdgeDirection.Incoming)];

    private static readonly EdgeStep[] InForce =
        [new(RelationshipTypes.AppliesIn, EdgeDirection.Incoming), new(RelationshipTypes.Targets, EdgeDirection.Incoming)];

    // An organization that has left a place is not reached through it.
    private static readonly TemporalStatus[] StillThere = [TemporalStatus.Current, TemporalStatus.Unknown];

    /// <summary>Routes from each organization: one a policy, the nearest; ordered by kind, then certainty, then name and id of the policy.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>>> FromOrganizationsAsync(
        IReadOnlyCollection<Entity> organizations, RouteQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        ArgumentNullException.ThrowIfNull(query);
        Dictionary<string, List<Trail>> starts = Starts(organizations);
        var found = starts.ToDictionary(pair => pair.Key, _ => new List<PolicyRoute>(), StringComparer.Ordinal);
        if (query.Wants(RouteKind.Direct))
        {
            await CollectAsync(starts, RouteKind.Direct, Targeting, query, found, cancellationToken);
        }

        if (query.Wants(RouteKind.Hub) || query.Wants(RouteKind.ContainingHub))
        {
            Dictionary<string, List<Trail>> places = await FollowAsync(
                starts, [new(RelationshipTypes.LocatedIn, EdgeDirection.Outgoing)], query, cancellationToken);
            await CollectPlacesAsync(places, query, found, cancellationToken);
        }

        return Best(found);
    }

    /// <summary>Routes from each place: what is in force there or aimed at it, and on request in what contains it.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>>> FromHubsAsync(
        IReadOnlyCollection<Entity> hubs, RouteQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(hubs);
        ArgumentNullException.ThrowIfNull(query);
        Dictionary<string, List<Trail>> places = Starts(hubs);
        var found = places.ToDictionary(pair => pair.Key, _ => new List<PolicyRoute>(), StringComparer.Ordinal);
        await CollectPlacesAsync(places, query, found, cancellationToken);
        return Best(found);
    }

    private static Dictionary<string, List<Trail>> Starts(IReadOnlyCollection<Entity> entities) =>
        entities.DistinctBy(entity => entity.Id, StringComparer.Ordinal)
            .ToDictionary(entity => entity.Id, entity => new List<Trail> { new(entity, []) }, StringComparer.Ordinal);

    private async Task CollectPlacesAsync(
        Dictionary<string, List<Trail>> places,
        RouteQuery query,
        Dictionary<string, List<PolicyRoute>> found,
        CancellationToken cancellationToken)
    {
        RouteKind kind = RouteKind.Hub;
        for (int level = 0; level <= DeepestContainment && places.Count > 0; level++)
        {
            if (query.Wants(kind))
            {
                await CollectAsync(places, kind, InForce, query, found, cancellationToken);
            }

            kind = RouteKind.ContainingHub;
            places = query.Wants(kind)
                ? await FollowAsync(places, [new(RelationshipTypes.PartOf, EdgeDirection.Outgoing)], query, cancellationToken)
                : [];
        }
    }

    private async Task CollectAsync(
        Dictionary<string, List<Trail>> trails,
        RouteKind kind,
        IReadOnlyList<EdgeStep> steps,
        RouteQuery query,
        Dictionary<string, List<PolicyRoute>> found,
        CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, Page<RelatedEntity>> policies = await ExpandAsync(
            trails, steps, [EntityKind.Policy], query.Derivations, query.Effects, cancellationToken);
        foreach ((string start, List<Trail> own) in trails)
        {
            foreach (Trail trail in own)
            {
                found[start].AddRange(After(policies, trail).Select(next => new PolicyRoute(kind, next.Other, trail.Then(next).Steps)));
            }
        }
    }

    private async Task<Dictionary<string, List<Trail>>> FollowAsync(
        Dictionary<string, List<Trail>> trails, IReadOnlyList<EdgeStep> steps, RouteQuery query, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, Page<RelatedEntity>> places = await ExpandAsync(
            trails, steps, [EntityKind.Hub], query.Derivations, [], cancellationToken);
        Dictionary<string, List<Trail>> next = new(StringComparer.Ordinal);
        foreach ((string start, List<Trail> own) in trails)
        {
            List<Trail> further =
            [
                .. own.SelectMany(trail => After(places, trail).Where(place => !trail.Visits(place.Other.Id)).Select(trail.Then))
                    .OrderByDescending(trail => trail.Confidence)
                    .DistinctBy(trail => trail.End.Id, StringComparer.Ordinal),
            ];
            if (further.Count > 0)
            {
                next[start] = further;
            }
        }

        return next;
    }

    private static IEnumerable<RelatedEntity> After(IReadOnlyDictionary<string, Page<RelatedEntity>> pages, Trail trail) =>
        pages.TryGetValue(trail.End.Id, out Page<RelatedEntity>? page) ? page.Items.Select(item => item.Item) : [];

    private Task<IReadOnlyDictionary<string, Page<RelatedEntity>>> ExpandAsync(
        Dictionary<string, List<Trail>> trails,
        IReadOnlyList<EdgeStep> steps,
        IReadOnlyList<EntityKind> kinds,
        IReadOnlyList<Derivation> derivations,
        IReadOnlyList<Effect> effects,
        CancellationToken cancellationToken)
    {
        string[] ends = [.. trails.Values.SelectMany(own => own).Select(trail => trail.End.Id).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance)];
        var expansion = new Expansion
        {
            Steps = steps,
            OtherKinds = kinds,
            Filter = new RelationshipFilter
            {
                Derivations = derivations,
                Effects = effects,
                TemporalStatuses = kinds.Contains(EntityKind.Hub) ? StillThere : [],
                Modalities = [Modality.Reported, Modality.Alleged, Modality.Planned, Modality.Hedged],
            },
            Page = PageRequest.FirstOf(PerEntity),
        };
        return reader.ExpandAsync(ends, expansion, cancellationToken);
    }

    private static Dictionary<string, IReadOnlyList<PolicyRoute>> Best(Dictionary<string, List<PolicyRoute>> found) =>
        found.ToDictionary(pair => pair.Key, pair => Best(pair.Value), StringComparer.Ordinal);

    private static IReadOnlyList<PolicyRoute> Best(List<PolicyRoute> routes) =>
    [
        .. routes.OrderBy(route => route.Kind)
            .ThenBy(route => route.WeakestStep)
            .ThenByDescending(route => route.Confidence)
            .ThenBy(route => route.Policy.Name, CodePointComparer.Instance)
            .ThenBy(route => route.Policy.Id, CodePointComparer.Instance)
            .ThenBy(route => route.Steps[^1].Relationship.Id, CodePointComparer.Instance)
            .DistinctBy(route => route.Policy.Id, StringComparer.Ordinal),
    ];

    private sealed record Trail(Entity End, IReadOnlyList<RouteStep> Steps)
    {
        public double Confidence => Steps.Aggregate(1.0, (product, step) => product * step.Relationship.Confidence);

        public bool Visits(string id) => End.Id == id || Steps.Any(step => step.From.Id == id);

        public Trail Then(RelatedEntity next) => new(next.Other, [.. Steps, new RouteStep(End, next.Other, next.Relationship)]);
    }
}
