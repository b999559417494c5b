using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>Looks up lists of type names: interfaces, union members, root types.</summary>
internal static class TypeNames
{
    /// <summary>The types of the expected kind; other names and doubles are problems.</summary>
    public static IEnumerable<T> Find<T>(
        IReadOnlyDictionary<string, NamedType> types,
        IEnumerable<NamedTypeNode> nodes,
        SchemaProblems problems,
        string section,
        string expected)
        where T : NamedType
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (!seen.Add(name))
            {
                problems.Add(section, node.Location, $"\"{name}\" is listed twice.");
            }
            else if (types.GetValueOrDefault(name) is T type)
            {
                yield return type;
            }
            else
            {
                var what = types.ContainsKey(name) ? $"is not {expected}" : $"is not defined; expected {expected}";
                var near = Suggestions.DidYouMean(name, types.Values.OfType<T>().Select(one => one.Name).Where(one => one != name));
                problems.Add(section, node.Location, $"\"{name}\" {what}.{near}");
            }
        }
    }
}
