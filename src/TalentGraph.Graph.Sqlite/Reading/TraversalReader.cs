using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Traversals;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Walks a traversal level by level on one connection, so that all levels see the same committed batch.</summary>
internal static class TraversalReader
{
    public static TraversalAnswer Walk(ReaderConnection connection, Traversal traversal)
    {
        FoundRoots roots = Roots(connection, traversal.Roots);
        return new TraversalAnswer(roots, Follow(connection, traversal.Steps, roots.All));
    }

    private static FoundRoots Roots(ReaderConnection connection, TraversalRoots roots) => roots switch
    {
        KnownRoots known => FoundRoots.Of(known.Entities),
        IdRoots byId => new FoundRoots { ById = EntityReader.Get(connection, byId.Ids) },
        NameRoots byName => new FoundRoots { ByName = EntityReader.Find(connection, byName.Kind, byName.Names) },
        ListRoots list => new FoundRoots { List = EntityReader.List(connection, list.Query, list.Page) },
        _ => throw new ArgumentException($"A traversal cannot start at {roots.GetType().Name}.", nameof(roots)),
    };

    private static TraversalLevel[] Follow(ReaderConnection connection, IReadOnlyList<TraversalStep> steps, IEnumerable<Entity> from)
    {
        IReadOnlyList<Entity> candidates = steps.Count == 0 ? [] : [.. from];
        return
        [
            .. steps.Select(step =>
            {
                IReadOnlyDictionary<string, Page<RelatedEntity>> pages =
                    ExpansionReader.Expand(connection, step.StartsAmong(candidates), step.Expansion);
                return new TraversalLevel(pages, Follow(connection, step.Children, TraversalLevel.Reached(pages)));
            }),
        ];
    }
}
