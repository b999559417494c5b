using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>An entity with those around it: the nearest first, of one ring the best tied first.</summary>
internal sealed record NeighbourhoodView(IReadOnlyList<Entity> Nodes, IReadOnlyList<Relationship> Relationships, bool Truncated)
{
    private const int PerEntity = 100;

    public static async ValueTask<NeighbourhoodView> LoadAsync(
        FieldContext context, Entity centre, int depth, int size, IReadOnlyList<string> types, RelationshipFilter filter)
    {
        Dictionary<string, Entity> nodes = new(StringComparer.Ordinal) { [centre.Id] = centre };
        Dictionary<string, Relationship> edges = new(StringComparer.Ordinal);
        List<Entity> ordered = [centre];
        List<string> frontier = [centre.Id];
        bool truncated = false;
        for (int ring = 0; ring < depth && frontier.Count > 0; ring++)
        {
            List<RelatedEntity> found = await ExpandAsync(context, frontier, types, filter);
            truncated |= found.Count >= PerEntity && frontier.Count * PerEntity <= found.Count;
            frontier = [];
            foreach (RelatedEntity related in found)
            {
                if (!nodes.ContainsKey(related.Other.Id))
                {
                    if (ordered.Count >= size)
                    {
                        truncated = true;
                        continue;
                    }

                    nodes[related.Other.Id] = related.Other;
                    ordered.Add(related.Other);
                    frontier.Add(related.Other.Id);
                }

                edges[related.Relationship.Id] = related.Relationship;
            }
        }

        await AddOuterEdgesAsync(context, frontier, nodes, edges, types, filter);
        return new NeighbourhoodView(ordered, Sorted(edges), truncated);
    }

    // The last ring was not expanded; its own ties among the nodes shown belong to the picture.
    private static async ValueTask AddOuterEdgesAsync(
        FieldContext context,
        List<string> frontier,
        Dictionary<string, Entity> nodes,
        Dictionary<string, Relationship> edges,
        IReadOnlyList<string> types,
        RelationshipFilter filter)
    {
        if (frontier.Count == 0)
        {
            return;
        }

        foreach (RelatedEntity related in await ExpandAsync(context, frontier, types, filter))
        {
            if (nodes.ContainsKey(related.Other.Id))
            {
                edges[related.Relationship.Id] = related.Relationship;
            }
        }
    }

    private static async ValueTask<List<RelatedEntity>> ExpandAsync(
        FieldContext context, List<string> ids, IReadOnlyList<string> types, RelationshipFilter filter)
    {
        var expansion = new Expansion
        {
            Steps = types.Count == 0
                ? [new EdgeStep(null, EdgeDirection.Either)]
                : [.. types.Select(type => new EdgeStep(type, EdgeDirection.Either))],
            Filter = filter,
            Page = PageRequest.FirstOf(PerEntity),
        };
        IReadOnlyDictionary<string, Page<RelatedEntity>> pages =
            await context.Reader.ExpandAsync(ids, expansion, context.CancellationToken);
        return [.. ids.SelectMany(id => pages.GetValueOrDefault(id)?.Items.Select(item => item.Item) ?? [])];
    }

    private static IReadOnlyList<Relationship> Sorted(Dictionary<string, Relationship> edges) =>
        [.. edges.Values.OrderByDescending(edge => edge.Confidence).ThenBy(edge => edge.Id, Graph.CodePointComparer.Instance)];
}
