using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Field selections: a field is one that the type around it has.
/// <see href="https://spec.graphql.org/September2025/#sec-Field-Selections">5.3.1</see>
/// </summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (parent is null || definition is not null)
        {
            return;
        }

        var name = field.Name.Value;
        var types = TypesWith(name, parent);
        var fields = types.Count > 0 ? [] : (parent as FieldsType)?.Fields.Select(one => one.Name) ?? [];
        context.Report("5.3.1", ValidationMessages.UnknownField(name, parent.Name, types, fields), field.Name);
    }

    /// <summary>The possible types that have the field, interfaces before objects: those that more of them share come first.</summary>
    private static List<string> TypesWith(string name, CompositeType parent)
    {
        if (!parent.IsAbstract)
        {
            return [];
        }

        var objects = parent.PossibleTypes.Where(type => type.FindField(name) is not null).ToList();
        var interfaces = objects
            .SelectMany(type => type.Interfaces)
            .Where(type => type.FindField(name) is not null)
            .CountBy(type => type.Name)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => count.Key);
        return [.. interfaces, .. objects.Select(type => type.Name)];
    }
}
