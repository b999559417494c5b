using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>A type that selections can be made on: object, interface or union.</summary>
internal abstract class CompositeType(string name, string? description, SourceLocation location)
    : NamedType(name, description, location)
{
    /// <summary>The object types that a value can have, in the order of the SDL; for an object type itself alone.</summary>
    public ImmutableArray<ObjectType> PossibleTypes { get; set; } = [];

    public bool IsAbstract => this is not ObjectType;

    /// <summary>The field of that name, <c>__typename</c> included (spec 4.1); null if there is none.</summary>
    public abstract FieldDefinition? FindField(string name);

    public bool IsPossibleType(ObjectType type) => PossibleTypes.Contains(type);
}

/// <summary>A type with fields of its own: object or interface.</summary>
internal abstract class FieldsType(string name, string? description, SourceLocation location)
    : CompositeType(name, description, location)
{
    private FrozenDictionary<string, FieldDefinition> _fieldsByName = FrozenDictionary<string, FieldDefinition>.Empty;

    /// <summary>The fields in the order of the SDL, without meta-fields.</summary>
    public ImmutableArray<FieldDefinition> Fields
    {
        get;
        set
        {
            field = value;
            // The first of two fields with one name wins; that there are two is reported elsewhere.
            _fieldsByName = value
                .DistinctBy(one => one.Name, StringComparer.Ordinal)
                .ToFrozenDictionary(one => one.Name, StringComparer.Ordinal);
        }
    }

        = [];

    /// <summary>The interfaces that the type declares, transitive ones included (they must be declared too).</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; set; } = [];

    public override FieldDefinition? FindField(string name) =>
        _fieldsByName.GetValueOrDefault(name) ?? MetaFields.Find(this, name);
}

/// <summary>An object type (spec 3.6).</summary>
internal sealed class ObjectType : FieldsType
{
    public ObjectType(string name, string? description, SourceLocation location)
        : base(name, description, location) => PossibleTypes = [this];

    /// <summary>Set for the query root, which alone has <c>__schema</c> and <c>__type</c>.</summary>
    public MetaFields? Meta { get; set; }
}

/// <summary>An interface type (spec 3.7).</summary>
internal sealed class InterfaceType(string name, string? description, SourceLocation location)
    : FieldsType(name, description, location);

/// <summary>A union type (spec 3.8); its members are its <see cref="CompositeType.PossibleTypes"/>.</summary>
internal sealed class UnionType(string name, string? description, SourceLocation location)
    : CompositeType(name, description, location)
{
    public override FieldDefinition? FindField(string name) => MetaFields.Find(this, name);
}
