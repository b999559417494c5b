using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>An entity with those around it: the nearest first, of one ring the best tied first.</summary>
internal sealed record NeighbourhoodView(IReadOnlyList<Entity> Nodes, IReadOnlyList<Relationship> Relationships, bool Truncated)
{
    private const int PerEntity = 100;

    // More lines between a hundred names cannot be told apart.
    private const int MaxRelationships = 1000;

    public static async ValueTask<NeighbourhoodView> LoadAsync(
        FieldContext context, Entity centre, int depth, int size, WalkFilter walk)
    {
        HashSet<string> known = new(StringComparer.Ordinal) { centre.Id };
        List<Entity> ordered = [centre];
        List<string> frontier = [centre.Id];
        bool truncated = false;
        for (int ring = 0; ring < depth && frontier.Count > 0; ring++)
        {
            List<RelatedEntity> found = await ExpandAsync(context, frontier, walk);
            truncated |= found.Count >= PerEntity && frontier.Count * PerEntity <= found.Count;
            frontier = [];
            foreach (RelatedEntity related in found.Where(related => !known.Contains(related.Other.Id)))
            {
                if (ordered.Count >= size)
                {
                    truncated = true;
                    break;
                }

                known.Add(related.Other.Id);
                ordered.Add(related.Other);
                frontier.Add(related.Other.Id);
            }
        }

        IReadOnlyList<Relationship> ties = await context.Reader.GetRelationshipsAmongAsync(
            [.. known], walk, MaxRelationships, context.CancellationToken);
        return new NeighbourhoodView(ordered, ties, truncated);
    }

    private static async ValueTask<List<RelatedEntity>> ExpandAsync(FieldContext context, List<string> ids, WalkFilter walk)
    {
        var expansion = new Expansion
        {
            Steps = walk.Types.Count == 0
                ? [new EdgeStep(null, EdgeDirection.Either)]
                : [.. walk.Types.Select(type => new EdgeStep(type, EdgeDirection.Either))],
            Filter = walk.Filter,
            Page = PageRequest.FirstOf(PerEntity),
        };
        IReadOnlyDictionary<string, Page<RelatedEntity>> pages =
            await context.Reader.ExpandAsync(ids, expansion, context.CancellationToken);
        return [.. ids.SelectMany(id => pages.GetValueOrDefault(id)?.Items.Select(item => item.Item) ?? [])];
    }
}
