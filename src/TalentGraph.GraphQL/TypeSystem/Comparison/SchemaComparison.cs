using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem.Comparison;

/// <summary>Tells what changes for clients between two versions of a schema.</summary>
public static class SchemaComparison
{
    /// <summary>The changes in the order of their coordinates; descriptions do not count.</summary>
    /// <param name="before">The SDL that clients know.</param>
    /// <param name="after">The SDL that is to take its place.</param>
    /// <exception cref="SchemaException">One of the two is not a valid schema.</exception>
    public static IReadOnlyList<SchemaChange> Compare(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Compare(SchemaBuilder.Build(before), SchemaBuilder.Build(after));
    }

    internal static IReadOnlyList<SchemaChange> Compare(Schema before, Schema after)
    {
        var changes = new ChangeList();
        Roots(changes, before, after);
        ChangeList.Each(
            before.Types,
            after.Types,
            type => type.Name,
            removed: type => changes.Breaking(type.Name, "The type was removed."),
            added: type => changes.Safe(type.Name, "The type was added."),
            kept: (old, now) => TypeComparison.Compare(changes, old, now));
        ChangeList.Each(
            before.Directives,
            after.Directives,
            directive => directive.Name,
            removed: directive => changes.Breaking($"@{directive.Name}", "The directive was removed."),
            added: directive => changes.Safe($"@{directive.Name}", "The directive was added."),
            kept: (old, now) => Directive(changes, old, now));
        return changes.InOrder();
    }

    private static void Roots(ChangeList changes, Schema before, Schema after)
    {
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            var old = before.RootType(operation);
            var now = after.RootType(operation);
            if (old?.Name == now?.Name)
            {
                continue;
            }

            var message = $"The {operation} root type was \"{old?.Name ?? "none"}\" and is \"{now?.Name ?? "none"}\".";
            changes.Add(old is null ? SchemaImpact.Safe : SchemaImpact.Breaking, "schema", message);
        }
    }

    private static void Directive(ChangeList changes, DirectiveDefinition before, DirectiveDefinition after)
    {
        var coordinate = $"@{after.Name}";
        InputComparison.Arguments(changes, coordinate, before.Arguments, after.Arguments);
        if (before.IsRepeatable && !after.IsRepeatable)
        {
            changes.Breaking(coordinate, "The directive is no longer repeatable.");
        }
        else if (!before.IsRepeatable && after.IsRepeatable)
        {
            changes.Safe(coordinate, "The directive became repeatable.");
        }

        ChangeList.Each(
            before.Locations,
            after.Locations,
            place => place,
            removed: place => changes.Breaking(coordinate, $"The location {place} was removed."),
            added: place => changes.Safe(coordinate, $"The location {place} was added."),
            kept: (_, _) => { });
    }
}
