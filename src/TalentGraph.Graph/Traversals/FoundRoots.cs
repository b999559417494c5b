using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Traversals;

/// <summary>The roots of a traversal; the part that was asked for is filled.</summary>
public sealed record FoundRoots
{
    /// <summary>Of <see cref="IdRoots"/>: the entity of each known id, under the id that was asked. Of <see cref="KnownRoots"/>: the entities given.</summary>
    public IReadOnlyDictionary<string, Entity> ById { get; init; } = new Dictionary<string, Entity>(StringComparer.Ordinal);

    /// <summary>Of <see cref="NameRoots"/>: the entities of each name that has any.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Entity>> ByName { get; init; } =
        new Dictionary<string, IReadOnlyList<Entity>>(StringComparer.Ordinal);

    /// <summary>Of <see cref="ListRoots"/>: the page.</summary>
    public Page<Entity>? List { get; init; }

    /// <summary>Roots that need not be looked for.</summary>
    public static FoundRoots Of(IEnumerable<Entity> entities) =>
        new() { ById = entities.DistinctBy(one => one.Id, StringComparer.Ordinal).ToDictionary(one => one.Id, StringComparer.Ordinal) };

    /// <summary>All roots, with repetitions.</summary>
    public IEnumerable<Entity> All =>
        ById.Values.Concat(ByName.Values.SelectMany(one => one)).Concat(List?.Items.Select(item => item.Item) ?? []);
}
