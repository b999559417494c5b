using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Traversals;

/// <summary>
/// Answers a traversal by one question per step. It says what a traversal means: a reader that answers in one go must give
/// the same.
/// </summary>
public static class LevelByLevel
{
    /// <summary>Asks <paramref name="reader"/> for the roots, and then step by step.</summary>
    public static async Task<TraversalAnswer> WalkAsync(IGraphReader reader, Traversal traversal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(traversal);
        FoundRoots roots = await FindRootsAsync(reader, traversal.Roots, cancellationToken);
        return new TraversalAnswer(roots, await FollowAsync(reader, traversal.Steps, roots.All, cancellationToken));
    }

    private static async Task<FoundRoots> FindRootsAsync(IGraphReader reader, TraversalRoots roots, CancellationToken token) => roots switch
    {
        KnownRoots { Entities: var known } => FoundRoots.Of(known),
        IdRoots { Ids: var ids } => new FoundRoots { ById = await reader.GetEntitiesAsync(ids, token) },
        NameRoots { Kind: var kind, Names: var names } => new FoundRoots { ByName = await reader.FindEntitiesAsync(kind, names, token) },
        ListRoots { Query: var query, Page: var page } => new FoundRoots { List = await reader.ListEntitiesAsync(query, page, token) },
        _ => throw new ArgumentException($"A traversal cannot start at {roots.GetType().Name}.", nameof(roots)),
    };

    private static async Task<IReadOnlyList<TraversalLevel>> FollowAsync(
        IGraphReader reader, IReadOnlyList<TraversalStep> steps, IEnumerable<Entity> from, CancellationToken token)
    {
        List<TraversalLevel> levels = [];
        IReadOnlyList<Entity> candidates = steps.Count == 0 ? [] : [.. from];
        foreach (TraversalStep step in steps)
        {
            IReadOnlyDictionary<string, Page<RelatedEntity>> pages =
                await reader.ExpandAsync(step.StartsAmong(candidates), step.Expansion, token);
            levels.Add(new TraversalLevel(pages, await FollowAsync(reader, step.Children, TraversalLevel.Reached(pages), token)));
        }

        return levels;
    }
}
