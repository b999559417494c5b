using TalentGraph.Graph.Model;
using TalentGraph.Graph.Projection;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>
/// A relationship with the counts that it follows from. <see cref="Qualifiers.From"/> and
/// <see cref="Relationship.AttributedToId"/> are identities here, so that a merge of those need not touch it.
/// </summary>
internal sealed record RelationshipRow(Relationship Relationship, RelationshipTally Tally);
