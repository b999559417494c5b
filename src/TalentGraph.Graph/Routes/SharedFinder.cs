using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Routes;

/// <summary>
/// Finds what two entities share: places that both are tied to or that contain such a place, policies that are tied to both or
/// to such places, technologies that both are tied to. To stand under the same policy is no connection, but worth knowing.
/// </summary>
/// <param name="reader">The store.</param>
public sealed class SharedFinder(IGraphReader reader)
{
    private const int PerEntity = 1000;

    private static readonly EntityKind[] Kinds = [EntityKind.Hub, EntityKind.Policy, EntityKind.Technology];

    // What is denied ties nobody to anything.
    private static readonly Modality[] NotDenied = [Modality.Reported, Modality.Alleged, Modality.Planned, Modality.Hedged];

    /// <summary>
    /// One tie for each thing shared, the nearest: by number of steps, certainty of the weakest step, confidence, then name and id.
    /// </summary>
    /// <param name="from">The first of the two.</param>
    /// <param name="to">The second.</param>
    /// <param name="filter">What each step must meet.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    public async Task<IReadOnlyList<SharedTie>> FindAsync(
        Entity from, Entity to, RelationshipFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(filter);
        RelationshipFilter own = filter.Modalities.Count == 0 ? filter with { Modalities = NotDenied } : filter;
        Dictionary<string, Reached> reached = new(StringComparer.Ordinal) { [from.Id] = new(from), [to.Id] = new(to) };
        await StepAsync(reached, trail => trail.Steps.Count == 0, [new EdgeStep(null, EdgeDirection.Either)], Kinds, own, cancellationToken);
        for (int level = 0; level < TrailWalker.DeepestContainment && reached.Values.Any(one => one.Fresh.Any(IsPlace)); level++)
        {
            await StepAsync(reached, IsPlace, TrailStep.Outward.Edges, [EntityKind.Hub], own, cancellationToken);
        }

        foreach (Reached one in reached.Values)
        {
            one.Refresh();
        }

        await StepAsync(reached, IsPlace, TrailStep.ToPoliciesOfThePlace.Edges, [EntityKind.Policy], own, cancellationToken);
        return Shared(reached[from.Id], reached[to.Id]);
    }

    private static bool IsPlace(Trail trail) => trail.End.Kind == EntityKind.Hub && trail.Steps.Count > 0;

    private static IReadOnlyList<SharedTie> Shared(Reached from, Reached to) =>
    [
        .. from.Trails.Values.Where(trail => trail.Steps.Count > 0 && to.Trails.TryGetValue(trail.End.Id, out Trail? other) && other.Steps.Count > 0)
            .Select(trail => new SharedTie(trail.End, trail.Steps, to.Trails[trail.End.Id].Steps))
            .OrderBy(tie => tie.FromSteps.Count + tie.ToSteps.Count)
            .ThenBy(tie => tie.WeakestStep)
            .ThenByDescending(tie => tie.Confidence)
            .ThenBy(tie => tie.Entity.Name, CodePointComparer.Instance)
            .ThenBy(tie => tie.Entity.Id, CodePointComparer.Instance),
    ];

    private async Task StepAsync(
        Dictionary<string, Reached> reached,
        Func<Trail, bool> goesOn,
        IReadOnlyList<EdgeStep> steps,
        IReadOnlyList<EntityKind> kinds,
        RelationshipFilter filter,
        CancellationToken cancellationToken)
    {
        string[] ends =
        [
            .. reached.Values.SelectMany(one => one.Fresh).Where(goesOn).Select(trail => trail.End.Id)
                .Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance),
        ];
        if (ends.Length == 0)
        {
            return;
        }

        var expansion = new Expansion { Steps = steps, OtherKinds = kinds, Filter = filter, Page = PageRequest.FirstOf(PerEntity) };
        IReadOnlyDictionary<string, Page<RelatedEntity>> pages = await reader.ExpandAsync(ends, expansion, cancellationToken);
        foreach (Reached one in reached.Values)
        {
            one.Lengthen(goesOn, pages);
        }
    }

    /// <summary>What one of the two is tied to so far: the nearest way to each, the surer of two equally near.</summary>
    private sealed class Reached(Entity start)
    {
        private readonly Dictionary<string, Trail> _trails = new(StringComparer.Ordinal) { [start.Id] = new Trail(start, []) };

        public IReadOnlyDictionary<string, Trail> Trails => _trails;

        public IReadOnlyList<Trail> Fresh { get; private set; } = [new Trail(start, [])];

        public void Refresh() => Fresh = [.. _trails.Values];

        public void Lengthen(Func<Trail, bool> goesOn, IReadOnlyDictionary<string, Page<RelatedEntity>> pages)
        {
            Trail[] further =
            [
                .. Fresh.Where(goesOn)
                    .SelectMany(trail => pages.TryGetValue(trail.End.Id, out Page<RelatedEntity>? page) ? page.Items.Select(item => trail.Then(item.Item)) : [])
                    .Where(trail => !_trails.ContainsKey(trail.End.Id))
                    .OrderBy(trail => trail.Steps.Count)
                    .ThenByDescending(trail => trail.Confidence)
                    .ThenBy(trail => trail.Steps[^1].Relationship.Id, CodePointComparer.Instance)
                    .DistinctBy(trail => trail.End.Id, StringComparer.Ordinal),
            ];
            foreach (Trail trail in further)
            {
                _trails[trail.End.Id] = trail;
            }

            Fresh = further;
        }
    }
}
