using System.Collections.Immutable;
using TalentGraph.GraphQL.Language;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>Lists where the SDL uses directives. Extensions of one type count as places of their own.</summary>
internal static class AppliedDirectives
{
    /// <summary>Each place (<see cref="DirectiveLocations"/>) with the directives that stand there.</summary>
    public static IEnumerable<(string Place, ImmutableArray<DirectiveNode> Directives)> In(DocumentNode document) =>
        document.Definitions.OfType<TypeSystemDefinitionNode>().SelectMany(In);

    private static IEnumerable<(string Place, ImmutableArray<DirectiveNode> Directives)> In(TypeSystemDefinitionNode node) =>
        node switch
        {
            DirectiveDefinitionNode directive => Inputs(DirectiveLocations.ArgumentDefinition, directive.Arguments),
            SchemaDefinitionNode => [(DirectiveLocations.Schema, node.Directives)],
            ScalarTypeDefinitionNode => [(DirectiveLocations.Scalar, node.Directives)],
            UnionTypeDefinitionNode => [(DirectiveLocations.Union, node.Directives)],
            ObjectTypeDefinitionNode type => Fields(type).Prepend((DirectiveLocations.Object, node.Directives)),
            InterfaceTypeDefinitionNode type => Fields(type).Prepend((DirectiveLocations.Interface, node.Directives)),
            EnumTypeDefinitionNode type => type.Values.Select(value => (DirectiveLocations.EnumValue, value.Directives))
                .Prepend((DirectiveLocations.Enum, node.Directives)),
            InputObjectTypeDefinitionNode type => Inputs(DirectiveLocations.InputFieldDefinition, type.Fields)
                .Prepend((DirectiveLocations.InputObject, node.Directives)),
            _ => [],
        };

    private static IEnumerable<(string Place, ImmutableArray<DirectiveNode> Directives)> Fields(FieldsTypeDefinitionNode type) =>
        type.Fields.SelectMany(field => Inputs(DirectiveLocations.ArgumentDefinition, field.Arguments)
            .Prepend((DirectiveLocations.FieldDefinition, field.Directives)));

    private static IEnumerable<(string Place, ImmutableArray<DirectiveNode> Directives)> Inputs(
        string place, ImmutableArray<InputValueDefinitionNode> inputs) =>
        inputs.Select(input => (place, input.Directives));
}
