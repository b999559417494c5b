using TalentGraph.Bolt.Values;

namespace TalentGraph.Bolt.PackStream;

/// <summary>
/// Unrolls a path. Its indices come in pairs (relationship, node): relationships count from 1 and are negative when walked
/// against their direction, nodes count from 0; the walk begins at node 0.
/// </summary>
internal static class PathDecoder
{
    public static BoltPath Decode(object?[] fields)
    {
        List<BoltNode> nodes = StructureDecoder.List(fields[0]).ConvertAll(Cast<BoltNode>);
        List<UnboundRelationship> relationships = StructureDecoder.List(fields[1]).ConvertAll(Cast<UnboundRelationship>);
        List<int> walk = StructureDecoder.List(fields[2]).ConvertAll(StructureDecoder.Int);
        if (nodes.Count == 0 || walk.Count % 2 != 0)
        {
            throw BoltProtocolException.BadStructure(StructureTag.Path);
        }

        var path = new List<BoltNode> { nodes[0] };
        var steps = new List<BoltRelationship>();
        for (int i = 0; i < walk.Count; i += 2)
        {
            BoltNode from = path[^1];
            BoltNode to = At(nodes, walk[i + 1]);
            UnboundRelationship step = At(relationships, Math.Abs((long)walk[i]) - 1);
            steps.Add(walk[i] > 0 ? step.Between(from, to) : step.Between(to, from));
            path.Add(to);
        }

        return new BoltPath(path, steps);
    }

    private static T Cast<T>(object? item)
        where T : class => item as T ?? throw new InvalidCastException();

    private static T At<T>(List<T> items, long index) =>
        index >= 0 && index < items.Count ? items[(int)index] : throw BoltProtocolException.BadStructure(StructureTag.Path);
}
