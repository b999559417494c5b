using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Merging;

/// <summary>
/// Some selection sets whose fields end up in one object of a response. Two of them are equal when they are of the same
/// sets, whatever way led there; that is what keeps the work of merging in bounds.
/// </summary>
internal sealed class SelectionSets : IEquatable<SelectionSets>
{
    private readonly SelectionSource[] _sources;
    private readonly int _hash;

    /// <param name="sources">The sets, each once, in ascending order of their numbers.</param>
    public SelectionSets(SelectionSource[] sources)
    {
        _sources = sources;
        var hash = default(HashCode);
        foreach (var source in sources)
        {
            hash.Add(source.Id);
        }

        _hash = hash.ToHashCode();
    }

    public int Count => _sources.Length;

    public IReadOnlyList<SelectionSource> Sources => _sources;

    public bool Equals(SelectionSets? other) =>
        other is not null
        && _hash == other._hash
        && _sources.AsSpan().SequenceEqual(other._sources, SameId.Instance);

    public override bool Equals(object? obj) => Equals(obj as SelectionSets);

    public override int GetHashCode() => _hash;

    private sealed class SameId : IEqualityComparer<SelectionSource>
    {
        public static readonly SameId Instance = new();

        public bool Equals(SelectionSource? x, SelectionSource? y) => x?.Id == y?.Id;

        public int GetHashCode(SelectionSource obj) => obj.Id;
    }
}

/// <summary>A selection set, its number in the document, and the type that it is made on, null if unknown.</summary>
internal sealed record SelectionSource(int Id, SelectionSetNode Set, CompositeType? Parent);
