using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem.Comparison;

/// <summary>Compares two versions of what clients give: arguments and input objects.</summary>
internal static class InputComparison
{
    public static void Arguments(
        ChangeList changes,
        string owner,
        IReadOnlyList<InputValueDefinition> before,
        IReadOnlyList<InputValueDefinition> after) =>
        Values(changes, before, after, name => $"{owner}({name}:)", "argument");

    public static void InputObject(ChangeList changes, InputObjectType before, InputObjectType after)
    {
        Values(changes, before.Fields, after.Fields, name => $"{after.Name}.{name}", "input field");
        if (!before.IsOneOf && after.IsOneOf)
        {
            changes.Breaking(after.Name, "Exactly one field must now be given.");
        }
        else if (before.IsOneOf && !after.IsOneOf)
        {
            changes.Safe(after.Name, "More or less than one field may now be given.");
        }
    }

    private static void Values(
        ChangeList changes,
        IReadOnlyList<InputValueDefinition> before,
        IReadOnlyList<InputValueDefinition> after,
        Func<string, string> coordinateOf,
        string word) => ChangeList.Each(
            before,
            after,
            value => value.Name,
            removed: value => changes.Breaking(coordinateOf(value.Name), $"The {word} was removed."),
            added: value => changes.Add(
                value.IsRequired ? SchemaImpact.Breaking : SchemaImpact.Safe,
                coordinateOf(value.Name),
                $"The {(value.IsRequired ? "required " : "")}{word} was added."),
            kept: (old, now) => Value(changes, coordinateOf(now.Name), old, now));

    private static void Value(
        ChangeList changes, string coordinate, InputValueDefinition before, InputValueDefinition after)
    {
        var (old, now) = (before.Type.ToString(), after.Type.ToString());
        if (old != now)
        {
            // A type that became non-null asks for nothing new where a default fills it in, but null is then refused.
            var impact = TypeChange.IsSafeForInput(before.Type, after.Type) ? SchemaImpact.Safe : SchemaImpact.Breaking;
            changes.Add(impact, coordinate, $"The type was \"{old}\" and is \"{now}\".");
        }

        var (oldDefault, newDefault) = (DefaultOf(before), DefaultOf(after));
        if (oldDefault != newDefault)
        {
            var impact = after.IsRequired && !before.IsRequired ? SchemaImpact.Breaking : SchemaImpact.Dangerous;
            changes.Add(impact, coordinate, $"The default was {oldDefault ?? "none"} and is {newDefault ?? "none"}.");
        }

        TypeComparison.Deprecation(changes, coordinate, before.DeprecationReason, after.DeprecationReason);
    }

    private static string? DefaultOf(InputValueDefinition value) =>
        value.DefaultValue is { } node ? Printer.Print(node) : null;
}
