using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Merging;

/// <summary>
/// Some selection sets whose fields end up in one object of a response. Two of them are equal when they are of the same
/// sets, whatever way led there; that is what keeps the work of merging in bounds.
/// </summary>
internal sealed class SelectionSets : IEquatable<SelectionSets>
{
    private readonly (int Id, SelectionSource Source)[] _sources;
    private readonly int _hash;

    /// <param name="sources">The sets with the numbers that identify them, each once, in ascending order.</param>
    public SelectionSets((int Id, SelectionSource Source)[] sources)
    {
        _sources = sources;
        var hash = default(HashCode);
        foreach (var (id, _) in sources)
        {
            hash.Add(id);
        }

        _hash = hash.ToHashCode();
    }

    public int Count => _sources.Length;

    public IEnumerable<SelectionSource> Sources => _sources.Select(source => source.Source);

    public bool Equals(SelectionSets? other) =>
        other is not null
        && _hash == other._hash
        && _sources.AsSpan().SequenceEqual(other._sources, SameId.Instance);

    public override bool Equals(object? obj) => Equals(obj as SelectionSets);

    public override int GetHashCode() => _hash;

    private sealed class SameId : IEqualityComparer<(int Id, SelectionSource Source)>
    {
        public static readonly SameId Instance = new();

        public bool Equals((int Id, SelectionSource Source) x, (int Id, SelectionSource Source) y) => x.Id == y.Id;

        public int GetHashCode((int Id, SelectionSource Source) obj) => obj.Id;
    }
}

/// <summary>A selection set and the type that it is made on, null if unknown.</summary>
internal readonly record struct SelectionSource(SelectionSetNode Set, CompositeType? Parent);
