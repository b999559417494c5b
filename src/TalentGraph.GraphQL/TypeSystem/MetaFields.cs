namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>The fields that no SDL declares (spec 4.1, 4.2): <c>__typename</c> everywhere, the other two at the query root.</summary>
internal sealed class MetaFields(FieldDefinition schema, FieldDefinition type)
{
    public const string TypeNameField = "__typename";
    public const string SchemaField = "__schema";
    public const string TypeField = "__type";

    /// <summary><c>__typename: String!</c>; answered by the executor itself.</summary>
    public static FieldDefinition TypeName { get; } = new(
        TypeNameField, "The name of the object's type.", default)
    {
        Type = BuiltInScalars.String.AsNonNull,
    };

    /// <summary><c>__schema: __Schema!</c>.</summary>
    public FieldDefinition Schema { get; } = schema;

    /// <summary><c>__type(name: String!): __Type</c>.</summary>
    public FieldDefinition Type { get; } = type;

    /// <summary>The meta-field of that name if the type has it.</summary>
    public static FieldDefinition? Find(CompositeType parent, string name) => name switch
    {
        TypeNameField => TypeName,
        SchemaField => (parent as ObjectType)?.Meta?.Schema,
        TypeField => (parent as ObjectType)?.Meta?.Type,
        _ => null,
    };
}
