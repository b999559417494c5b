using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Routes;

/// <summary>Lengthens trails by one step, all of them with one question to the store.</summary>
internal sealed class TrailWalker(IGraphReader reader)
{
    /// <summary>Most places inside one another: district, city, province, country and what lies beyond.</summary>
    public const int DeepestContainment = 8;

    private const int PerEntity = 1000;

    // What is denied does not reach anybody.
    private static readonly Modality[] NotDenied = [Modality.Reported, Modality.Alleged, Modality.Planned, Modality.Hedged];

    // An organization that has left a place is not reached through it.
    private static readonly TemporalStatus[] StillThere = [TemporalStatus.Current, TemporalStatus.Unknown];

    /// <summary>Every trail with every next step; a place already on the trail is not entered again.</summary>
    public async Task<Dictionary<string, List<Trail>>> StepAsync(
        Dictionary<string, List<Trail>> trails, TrailStep step, RouteQuery query, CancellationToken cancellationToken)
    {
        string[] ends =
        [
            .. trails.Values.SelectMany(own => own).Select(trail => trail.End.Id).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance),
        ];
        IReadOnlyDictionary<string, Page<RelatedEntity>> pages =
            await reader.ExpandAsync(ends, ExpansionOf(step, query), cancellationToken);
        Dictionary<string, List<Trail>> next = new(StringComparer.Ordinal);
        foreach ((string start, List<Trail> own) in trails)
        {
            List<Trail> further = [.. own.SelectMany(trail => After(pages, trail).Where(related => !trail.Visits(related.Other.Id)).Select(trail.Then))];
            if (further.Count > 0)
            {
                next[start] = further;
            }
        }

        return next;
    }

    /// <summary>As <see cref="StepAsync"/>, keeping of several ways to one place the most certain.</summary>
    public async Task<Dictionary<string, List<Trail>>> EnterAsync(
        Dictionary<string, List<Trail>> trails, TrailStep step, RouteQuery query, CancellationToken cancellationToken)
    {
        Dictionary<string, List<Trail>> next = await StepAsync(trails, step, query, cancellationToken);
        return next.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.OrderByDescending(trail => trail.Confidence).DistinctBy(trail => trail.End.Id, StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal);
    }

    private static IEnumerable<RelatedEntity> After(IReadOnlyDictionary<string, Page<RelatedEntity>> pages, Trail trail) =>
        pages.TryGetValue(trail.End.Id, out Page<RelatedEntity>? page) ? page.Items.Select(item => item.Item) : [];

    private static Expansion ExpansionOf(TrailStep step, RouteQuery query) => new()
    {
        Steps = step.Edges,
        OtherKinds = [step.To],
        Filter = new RelationshipFilter
        {
            Derivations = query.Derivations,
            Effects = step.HasEffect ? query.Effects : [],
            TemporalStatuses = step.Edges[0].Type is RelationshipTypes.LocatedIn or RelationshipTypes.PartOf ? StillThere : [],
            Modalities = NotDenied,
        },
        Page = PageRequest.FirstOf(PerEntity),
    };
}
