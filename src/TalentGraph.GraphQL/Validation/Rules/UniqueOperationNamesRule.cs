using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Operation name uniqueness: a name picks one operation of the document.
/// <see href="https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness">5.2.2.1</see>
/// </summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_seen.TryAdd(name.Value, name))
        {
            context.Report("5.2.2.1", ValidationMessages.DuplicateOperation(name.Value), _seen[name.Value], name);
        }
    }
}
