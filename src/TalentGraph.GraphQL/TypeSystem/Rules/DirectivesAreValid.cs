using TalentGraph.GraphQL.Execution.Input;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>Directives in the SDL are known, stand where they may, once unless repeatable, with fitting arguments (spec 3.13, 5.7).</summary>
internal static class DirectivesAreValid
{
    public static void Check(Schema schema, DocumentNode document, SchemaProblems problems)
    {
        foreach (var use in AppliedDirectives.In(document))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var node in use.Directives)
            {
                var isRepeated = !seen.Add(node.Name.Value);
                CheckOne(schema, node, use.Place, isRepeated, problems);
            }
        }
    }

    private static void CheckOne(
        Schema schema, DirectiveNode node, string place, bool isRepeated, SchemaProblems problems)
    {
        var name = node.Name.Value;
        var definition = schema.FindDirective(name);
        if (definition is null)
        {
            var near = Suggestions.DidYouMean(name, schema.Directives.Select(one => one.Name), "\"");
            problems.Add("5.7.1", node.Location, $"The directive \"@{name}\" is not defined.{near}");
            return;
        }

        if (!definition.Locations.Contains(place, StringComparer.Ordinal))
        {
            problems.Add("5.7.2", node.Location, $"The directive \"@{name}\" cannot stand on {place}, only on {string.Join(", ", definition.Locations)}.");
        }

        if (isRepeated && !definition.IsRepeatable)
        {
            problems.Add("5.7.3", node.Location, $"The directive \"@{name}\" stands here twice, and it is not repeatable.");
        }

        CheckArguments(node, definition, problems);
    }

    private static void CheckArguments(DirectiveNode node, DirectiveDefinition definition, SchemaProblems problems)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in node.Arguments)
        {
            var name = argument.Name.Value;
            var expected = definition.FindArgument(name);
            if (!given.Add(name))
            {
                problems.Add("5.4.2", argument.Location, $"The argument \"{name}\" is given twice.");
            }
            else if (expected is null)
            {
                var near = Suggestions.DidYouMean(name, definition.Arguments.Select(one => one.Name));
                problems.Add("5.4.1", argument.Location, $"\"@{definition.Name}\" has no argument \"{name}\".{near}");
            }
            else if (!LiteralCoercion.TryCoerce(expected.Type, argument.Value, variables: null, out _, out var problem))
            {
                problems.Add("5.6.1", problem.Location, $"The argument \"{name}\" of \"@{definition.Name}\" does not fit: {problem.Message}");
            }
        }

        foreach (var missing in definition.Arguments.Where(one => one.IsRequired && !given.Contains(one.Name)))
        {
            problems.Add("5.4.3", node.Location, $"\"@{definition.Name}\" needs the argument \"{missing.Name}: {missing.Type}\".");
        }
    }
}
