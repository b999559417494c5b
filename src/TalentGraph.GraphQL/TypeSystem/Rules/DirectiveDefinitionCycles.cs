using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>A directive does not use itself, not even through the types of its arguments (spec 3.13).</summary>
internal static class DirectiveDefinitionCycles
{
    public static void Check(DocumentNode document, SchemaProblems problems)
    {
        var definitions = document.Definitions.OfType<DirectiveDefinitionNode>()
            .DistinctBy(node => node.Name.Value, StringComparer.Ordinal)
            .ToDictionary(node => node.Name.Value, StringComparer.Ordinal);
        var types = document.Definitions.OfType<TypeDefinitionNode>()
            .ToLookup(node => node.Name.Value, StringComparer.Ordinal);
        foreach (var definition in definitions.Values)
        {
            if (Uses(definition, types, definitions).Contains(definition.Name.Value))
            {
                problems.Add("3.13", definition.Name.Location, $"The directive \"@{definition.Name}\" uses itself.");
            }
        }
    }

    /// <summary>All directives that stand in the definition, its argument types, or the definitions of those directives.</summary>
    private static HashSet<string> Uses(
        DirectiveDefinitionNode start,
        ILookup<string, TypeDefinitionNode> types,
        Dictionary<string, DirectiveDefinitionNode> definitions)
    {
        var directives = new HashSet<string>(StringComparer.Ordinal);
        var seenTypes = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<SyntaxNode>([start]);
        while (queue.TryDequeue(out var node))
        {
            var inputs = node is DirectiveDefinitionNode definition
                ? definition.Arguments
                : (node as InputObjectTypeDefinitionNode)?.Fields ?? [];
            var applied = inputs.SelectMany(input => input.Directives)
                .Concat((node as TypeDefinitionNode)?.Directives ?? [])
                .Concat((node as EnumTypeDefinitionNode)?.Values.SelectMany(value => value.Directives) ?? []);
            foreach (var name in applied.Select(directive => directive.Name.Value).Where(directives.Add))
            {
                if (definitions.TryGetValue(name, out var next))
                {
                    queue.Enqueue(next);
                }
            }

            foreach (var type in inputs.Select(input => NameOf(input.Type)).Where(seenTypes.Add).SelectMany(name => types[name]))
            {
                queue.Enqueue(type);
            }
        }

        return directives;
    }

    private static string NameOf(TypeNode type) => type switch
    {
        ListTypeNode list => NameOf(list.Inner),
        NonNullTypeNode nonNull => NameOf(nonNull.Inner),
        _ => ((NamedTypeNode)type).Name.Value,
    };
}
