using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Projection;

/// <summary>An entity whose name or subkind changed.</summary>
internal sealed record EntityEdit(Entity Former, Entity Now);
