using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>A complete, valid type system (spec 3). Immutable once made, safe for concurrent use.</summary>
public sealed partial class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;

    internal Schema(
        string sdl, ObjectType queryType, ImmutableArray<NamedType> types, ImmutableArray<DirectiveDefinition> directives)
    {
        QueryType = queryType;
        Sdl = sdl;
        Types = types;
        Directives = directives;
        _types = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = directives.ToFrozenDictionary(directive => directive.Name, StringComparer.Ordinal);
    }

    /// <summary>The SDL that the schema was made from.</summary>
    public string Sdl { get; }

    internal string? Description { get; init; }

    internal ObjectType QueryType { get; }

    internal ObjectType? MutationType { get; init; }

    internal ObjectType? SubscriptionType { get; init; }

    /// <summary>All named types: those of the SDL in its order, then built-in scalars, then introspection's.</summary>
    internal ImmutableArray<NamedType> Types { get; }

    /// <summary>All directives: the specification's, then those of the SDL in its order.</summary>
    internal ImmutableArray<DirectiveDefinition> Directives { get; }

    internal NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    internal DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The root type of a kind of operation; null if the schema has none.</summary>
    internal ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The type that a document writes; null if its name is unknown.</summary>
    internal SchemaType? FindType(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => (FindType(nonNull.Inner) as NullableType)?.AsNonNull,
        ListTypeNode list => FindType(list.Inner)?.AsList,
        NamedTypeNode named => FindType(named.Name.Value),
        _ => null,
    };

    /// <summary>Whether two composite types share an object type (spec 5.5.2.3).</summary>
    internal static bool Overlap(CompositeType left, CompositeType right) =>
        ReferenceEquals(left, right) || left.PossibleTypes.Any(right.IsPossibleType);

    /// <summary>Whether every value of <paramref name="type"/> is one of <paramref name="super"/> (spec 3.6, IsValidImplementationFieldType).</summary>
    internal static bool IsSubtype(SchemaType type, SchemaType super)
    {
        if (ReferenceEquals(type, super))
        {
            return true;
        }

        if (type is NonNullType nonNull)
        {
            return IsSubtype(nonNull.Inner, super.Nullable);
        }

        if (type is ListType list)
        {
            return super is ListType superList && IsSubtype(list.Item, superList.Item);
        }

        return super switch
        {
            InterfaceType @interface => type is FieldsType fields && fields.Interfaces.Contains(@interface),
            UnionType union => type is ObjectType member && union.IsPossibleType(member),
            _ => false,
        };
    }
}
