using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>A relationship before and after an update; absent before it was made, after it was dropped.</summary>
internal sealed record RelationshipEdit(RelationshipRow? Former, RelationshipRow? Now)
{
    public RelationshipRow Either => Now ?? Former!; // one of them is there
}
