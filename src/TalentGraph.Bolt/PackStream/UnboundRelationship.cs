using TalentGraph.Bolt.Values;

namespace TalentGraph.Bolt.PackStream;

/// <summary>A relationship inside a path, which says its ends by the walk.</summary>
internal sealed class UnboundRelationship(object?[] fields)
{
    private readonly long _id = StructureDecoder.Long(fields[0]);
    private readonly string _elementId = StructureDecoder.ElementId(fields, 3, StructureDecoder.Long(fields[0]));
    private readonly string _type = StructureDecoder.Text(fields[1]);
    private readonly Dictionary<string, object?> _properties = StructureDecoder.Map(fields[2]);

    public BoltRelationship Between(BoltNode start, BoltNode end) =>
        new(_id, _elementId, _type, start.Id, start.ElementId, end.Id, end.ElementId, _properties);
}
