using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation;

/// <summary>Finds names that are used more than once in a list of nodes.</summary>
internal static class DuplicateNames
{
    /// <summary>Each repeated name beside its first use, in document order.</summary>
    public static IEnumerable<(NameNode First, NameNode Second)> Among<TNode>(
        IReadOnlyList<TNode> nodes, Func<TNode, NameNode> nameOf)
    {
        if (nodes.Count < 2)
        {
            yield break;
        }

        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = nameOf(node);
            if (!seen.TryAdd(name.Value, name))
            {
                yield return (seen[name.Value], name);
            }
        }
    }
}
