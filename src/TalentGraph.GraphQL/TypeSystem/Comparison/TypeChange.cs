namespace TalentGraph.GraphQL.TypeSystem.Comparison;

/// <summary>Whether a type may take the place of another without breaking a client. Named types are the same by name.</summary>
internal static class TypeChange
{
    /// <summary>What is returned may become more certain: a value that could be null no longer is.</summary>
    public static bool IsSafeForOutput(SchemaType before, SchemaType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => IsSafeForOutput(old.Inner, now.Inner),
        (NonNullType, _) => false,
        (_, NonNullType now) => IsSafeForOutput(before, now.Inner),
        (ListType old, ListType now) => IsSafeForOutput(old.Item, now.Item),
        _ => IsSameName(before, after),
    };

    /// <summary>What is taken may become wider: a value that could not be null now may.</summary>
    public static bool IsSafeForInput(SchemaType before, SchemaType after) => IsSafeForOutput(after, before);

    private static bool IsSameName(SchemaType before, SchemaType after) =>
        before is NamedType old && after is NamedType now && old.Name == now.Name;
}
