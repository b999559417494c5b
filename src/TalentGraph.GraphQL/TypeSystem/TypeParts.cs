using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>A type's definition with all its extensions (spec 3.4.3), read as if they were one.</summary>
internal sealed class TypeParts(TypeDefinitionNode definition)
{
    private readonly List<TypeDefinitionNode> _parts = [definition];

    public TypeDefinitionNode Definition { get; } = definition;

    public string Name => Definition.Name.Value;

    public ImmutableArray<DirectiveNode> Directives => [.. _parts.SelectMany(part => part.Directives)];

    public IEnumerable<FieldDefinitionNode> Fields => All<FieldsTypeDefinitionNode, FieldDefinitionNode>(part => part.Fields.AsEnumerable());

    public IEnumerable<NamedTypeNode> Interfaces => All<FieldsTypeDefinitionNode, NamedTypeNode>(part => part.Interfaces.AsEnumerable());

    public IEnumerable<NamedTypeNode> Members => All<UnionTypeDefinitionNode, NamedTypeNode>(part => part.Members.AsEnumerable());

    public IEnumerable<EnumValueDefinitionNode> Values => All<EnumTypeDefinitionNode, EnumValueDefinitionNode>(part => part.Values.AsEnumerable());

    public IEnumerable<InputValueDefinitionNode> InputFields =>
        All<InputObjectTypeDefinitionNode, InputValueDefinitionNode>(part => part.Fields.AsEnumerable());

    public void Add(TypeDefinitionNode extension) => _parts.Add(extension);

    private IEnumerable<TItem> All<TPart, TItem>(Func<TPart, IEnumerable<TItem>> items)
        where TPart : TypeDefinitionNode => _parts.OfType<TPart>().SelectMany(items);
}
