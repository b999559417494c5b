using System.Collections.Concurrent;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Traversals;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Traversals;

/// <summary>
/// Asks the reader for several levels of one request at once and keeps what it answered until the fields below come to ask.
/// A page that is not there is asked for by itself, with the same answer.
/// </summary>
internal sealed class ReadAhead(IGraphReader reader)
{
    private readonly ConcurrentDictionary<FieldSelection, IReadOnlyDictionary<string, Page<RelatedEntity>>> _pages = new();

    /// <summary>The roots that a field asks for, with all that the operation follows from them.</summary>
    /// <exception cref="BadCursorException">The cursor of the roots' own list is broken or of another order.</exception>
    public Task<FoundRoots> FindAsync(FieldContext context, TraversalRoots roots) => TraverseAsync(
        TraversalPlanner.Below(context.Selection),
        async steps =>
        {
            TraversalAnswer answer = await reader.TraverseAsync(
                new Traversal(roots, [.. steps.Select(step => step.Step)]), context.CancellationToken);
            Keep(steps, answer.Levels);
            return answer.Roots;
        });

    /// <summary>The page of each parent, with all that the operation follows from there.</summary>
    /// <exception cref="BadCursorException">The cursor of the page is broken or of another order.</exception>
    public async Task<IReadOnlyDictionary<string, Page<RelatedEntity>>> FollowAsync(
        FieldContext context, IReadOnlyList<Entity> parents, Expansion expansion)
    {
        if (_pages.TryRemove(context.Selection, out IReadOnlyDictionary<string, Page<RelatedEntity>>? known)
            && parents.All(parent => known.ContainsKey(parent.Id)))
        {
            return known;
        }

        return await TraverseAsync(TraversalPlanner.Below(context.Selection), async below =>
        {
            var step = new TraversalStep { Expansion = expansion, Children = [.. below.Select(child => child.Step)] };
            TraversalAnswer answer = await reader.TraverseAsync(new Traversal(new KnownRoots(parents), [step]), context.CancellationToken);
            Keep(below, answer.Levels[0].Children);
            return answer.Levels[0].Pages;
        });
    }

    // One broken cursor below must not take the whole answer with it: the field that it belongs to asks again, and tells.
    private static async Task<T> TraverseAsync<T>(IReadOnlyList<PlannedStep> steps, Func<IReadOnlyList<PlannedStep>, Task<T>> ask)
    {
        try
        {
            return await ask(steps);
        }
        catch (BadCursorException) when (steps.Count > 0)
        {
            return await ask([]);
        }
    }

    private void Keep(IReadOnlyList<PlannedStep> steps, IReadOnlyList<TraversalLevel> levels)
    {
        foreach ((PlannedStep step, TraversalLevel level) in steps.Zip(levels))
        {
            _pages[step.Selection] = level.Pages;
            Keep(step.Children, level.Children);
        }
    }
}
