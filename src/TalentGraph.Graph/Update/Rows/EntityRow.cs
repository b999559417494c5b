using TalentGraph.Graph.Model;
using TalentGraph.Graph.Projection;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>An entity with the counts that it follows from.</summary>
internal sealed record EntityRow(Entity Entity, EntityTally Tally);
