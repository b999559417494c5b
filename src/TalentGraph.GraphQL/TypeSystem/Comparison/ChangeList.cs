namespace TalentGraph.GraphQL.TypeSystem.Comparison;

/// <summary>Collects changes, and pairs the members of two versions by name.</summary>
internal sealed class ChangeList
{
    private readonly List<SchemaChange> _changes = [];

    public void Safe(string coordinate, string message) => Add(SchemaImpact.Safe, coordinate, message);

    public void Dangerous(string coordinate, string message) => Add(SchemaImpact.Dangerous, coordinate, message);

    public void Breaking(string coordinate, string message) => Add(SchemaImpact.Breaking, coordinate, message);

    public void Add(SchemaImpact impact, string coordinate, string message) =>
        _changes.Add(new SchemaChange(impact, coordinate, message));

    public static void Each<T>(
        IReadOnlyList<T> before,
        IReadOnlyList<T> after,
        Func<T, string> nameOf,
        Action<T> removed,
        Action<T> added,
        Action<T, T> kept)
    {
        var old = before.ToDictionary(nameOf, StringComparer.Ordinal);
        foreach (var now in after)
        {
            if (old.Remove(nameOf(now), out var match))
            {
                kept(match, now);
            }
            else
            {
                added(now);
            }
        }

        foreach (var gone in old.Values)
        {
            removed(gone);
        }
    }

    public IReadOnlyList<SchemaChange> InOrder() =>
    [
        .. _changes
            .OrderBy(change => change.Coordinate, StringComparer.Ordinal)
            .ThenBy(change => change.Message, StringComparer.Ordinal),
    ];
}
