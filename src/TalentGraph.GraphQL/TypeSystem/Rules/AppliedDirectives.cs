using System.Collections.Immutable;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>Lists where the SDL uses directives. Extensions of one type count as places of their own.</summary>
internal static class AppliedDirectives
{
    /// <summary>Each place (<see cref="DirectiveLocations"/>) with the directives that stand there.</summary>
    public static IEnumerable<DirectiveUse> In(DocumentNode document) =>
        document.Definitions.OfType<TypeSystemDefinitionNode>().SelectMany(In);

    private static IEnumerable<DirectiveUse> In(TypeSystemDefinitionNode node) =>
        node switch
        {
            DirectiveDefinitionNode directive => Inputs(DirectiveLocations.ArgumentDefinition, directive.Arguments),
            SchemaDefinitionNode => [new(DirectiveLocations.Schema, node.Directives)],
            ScalarTypeDefinitionNode => [new(DirectiveLocations.Scalar, node.Directives)],
            UnionTypeDefinitionNode => [new(DirectiveLocations.Union, node.Directives)],
            ObjectTypeDefinitionNode type => Fields(type).Prepend(new(DirectiveLocations.Object, node.Directives)),
            InterfaceTypeDefinitionNode type => Fields(type).Prepend(new(DirectiveLocations.Interface, node.Directives)),
            EnumTypeDefinitionNode type => type.Values.Select(value => new DirectiveUse(DirectiveLocations.EnumValue, value.Directives))
                .Prepend(new(DirectiveLocations.Enum, node.Directives)),
            InputObjectTypeDefinitionNode type => Inputs(DirectiveLocations.InputFieldDefinition, type.Fields)
                .Prepend(new(DirectiveLocations.InputObject, node.Directives)),
            _ => [],
        };

    private static IEnumerable<DirectiveUse> Fields(FieldsTypeDefinitionNode type) =>
        type.Fields.SelectMany(field => Inputs(DirectiveLocations.ArgumentDefinition, field.Arguments)
            .Prepend(new(DirectiveLocations.FieldDefinition, field.Directives)));

    private static IEnumerable<DirectiveUse> Inputs(string place, ImmutableArray<InputValueDefinitionNode> inputs) =>
        inputs.Select(input => new DirectiveUse(place, input.Directives));
}
