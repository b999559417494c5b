using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Routes;

/// <summary>A way walked so far.</summary>
internal sealed record Trail(Entity End, IReadOnlyList<RouteStep> Steps)
{
    public double Confidence => Steps.Aggregate(1.0, (product, step) => product * step.Relationship.Confidence);

    public static Dictionary<string, List<Trail>> StartingAt(IReadOnlyCollection<Entity> entities) =>
        entities.DistinctBy(entity => entity.Id, StringComparer.Ordinal)
            .ToDictionary(entity => entity.Id, entity => new List<Trail> { new(entity, []) }, StringComparer.Ordinal);

    public bool Visits(string id) => End.Id == id || Steps.Any(step => step.From.Id == id);

    public Trail Then(RelatedEntity next) => new(next.Other, [.. Steps, new RouteStep(End, next.Other, next.Relationship)]);
}
