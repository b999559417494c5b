using System.Text.Json.Serialization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Projection;

namespace TalentGraph.Graph.Update.Json;

/// <summary>The types that stores keep as JSON.</summary>
[JsonSerializable(typeof(MemberBody))]
[JsonSerializable(typeof(ClaimBody))]
[JsonSerializable(typeof(Amount))]
[JsonSerializable(typeof(Qualifiers))]
[JsonSerializable(typeof(EntityAttributes))]
[JsonSerializable(typeof(EntityTally))]
[JsonSerializable(typeof(RelationshipTally))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<TextSpan>))]
[JsonSerializable(typeof(IReadOnlyList<Period>))]
[JsonSerializable(typeof(IReadOnlyList<MentionMark>))]
internal sealed partial class RowJsonContext : JsonSerializerContext;
