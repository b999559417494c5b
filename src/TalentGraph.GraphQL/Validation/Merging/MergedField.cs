using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Merging;

/// <summary>A field among those that may share a response key.</summary>
/// <param name="Node">The field.</param>
/// <param name="Parent">The type that it is selected on; null if unknown.</param>
/// <param name="Definition">What that type says of it; null if unknown.</param>
internal sealed record MergedField(FieldNode Node, CompositeType? Parent, FieldDefinition? Definition);
