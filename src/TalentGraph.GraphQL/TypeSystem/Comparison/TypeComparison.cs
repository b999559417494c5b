namespace TalentGraph.GraphQL.TypeSystem.Comparison;

/// <summary>Compares two versions of a type.</summary>
internal static class TypeComparison
{
    public static void Compare(ChangeList changes, NamedType before, NamedType after)
    {
        switch (before, after)
        {
            case (FieldsType old, FieldsType now) when old.GetType() == now.GetType():
                Fields(changes, old, now);
                break;
            case (UnionType old, UnionType now):
                Members(changes, old, now);
                break;
            case (EnumType old, EnumType now):
                Values(changes, old, now);
                break;
            case (InputObjectType old, InputObjectType now):
                InputComparison.InputObject(changes, old, now);
                break;
            case (ScalarType old, ScalarType now):
                Scalar(changes, old, now);
                break;
            default:
                changes.Breaking(after.Name, $"The type was {KindOf(before)} and is {KindOf(after)}.");
                break;
        }
    }

    private static void Fields(ChangeList changes, FieldsType before, FieldsType after)
    {
        ChangeList.Each(
            before.Interfaces,
            after.Interfaces,
            type => type.Name,
            removed: type => changes.Breaking(after.Name, $"The interface \"{type.Name}\" is no longer implemented."),
            added: type => changes.Dangerous(after.Name, $"The interface \"{type.Name}\" is now implemented."),
            kept: (_, _) => { });
        ChangeList.Each(
            before.Fields,
            after.Fields,
            field => field.Name,
            removed: field => changes.Breaking($"{after.Name}.{field.Name}", "The field was removed."),
            added: field => changes.Safe($"{after.Name}.{field.Name}", "The field was added."),
            kept: (old, now) => Field(changes, $"{after.Name}.{now.Name}", old, now));
    }

    private static void Field(ChangeList changes, string coordinate, FieldDefinition before, FieldDefinition after)
    {
        var (old, now) = (before.Type.ToString(), after.Type.ToString());
        if (old != now)
        {
            var impact = TypeChange.IsSafeForOutput(before.Type, after.Type) ? SchemaImpact.Safe : SchemaImpact.Breaking;
            changes.Add(impact, coordinate, $"The type was \"{old}\" and is \"{now}\".");
        }

        Deprecation(changes, coordinate, before.DeprecationReason, after.DeprecationReason);
        InputComparison.Arguments(changes, coordinate, before.Arguments, after.Arguments);
    }

    private static void Members(ChangeList changes, UnionType before, UnionType after) => ChangeList.Each(
        before.PossibleTypes,
        after.PossibleTypes,
        type => type.Name,
        removed: type => changes.Breaking(after.Name, $"The member \"{type.Name}\" was removed."),
        added: type => changes.Dangerous(after.Name, $"The member \"{type.Name}\" was added."),
        kept: (_, _) => { });

    private static void Values(ChangeList changes, EnumType before, EnumType after) => ChangeList.Each(
        before.Values,
        after.Values,
        value => value.Name,
        removed: value => changes.Breaking($"{after.Name}.{value.Name}", "The enum value was removed."),
        added: value => changes.Dangerous($"{after.Name}.{value.Name}", "The enum value was added."),
        kept: (old, now) =>
            Deprecation(changes, $"{after.Name}.{now.Name}", old.DeprecationReason, now.DeprecationReason));

    private static void Scalar(ChangeList changes, ScalarType before, ScalarType after)
    {
        if (before.SpecifiedByUrl != after.SpecifiedByUrl)
        {
            changes.Dangerous(
                after.Name,
                $"The specification was \"{before.SpecifiedByUrl ?? "none"}\" and is \"{after.SpecifiedByUrl ?? "none"}\".");
        }
    }

    public static void Deprecation(ChangeList changes, string coordinate, string? before, string? after)
    {
        if ((before is null) != (after is null))
        {
            changes.Safe(coordinate, after is null ? "It is no longer deprecated." : $"It was deprecated: {after}");
        }
    }

    private static string KindOf(NamedType type) => type switch
    {
        ScalarType => "a scalar",
        ObjectType => "an object type",
        InterfaceType => "an interface",
        UnionType => "a union",
        EnumType => "an enum",
        _ => "an input object type",
    };
}
