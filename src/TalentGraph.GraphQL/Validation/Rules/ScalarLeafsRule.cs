using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Leaf field selections: scalars and enums have no selections below them, all other types must have some.
/// <see href="https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections">5.3.3</see>
/// </summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule
{
    private const string Section = "5.3.3";

    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is null)
        {
            return;
        }

        var name = field.Name.Value;
        if (definition.Type.Named.IsLeaf && field.SelectionSet is { } set)
        {
            context.Report(Section, ValidationMessages.SelectionOnLeaf(name, definition.Type), set);
        }
        else if (definition.Type.Named.IsComposite && field.SelectionSet is null)
        {
            context.Report(Section, ValidationMessages.NoSelection(name, definition.Type), field);
        }
    }
}
