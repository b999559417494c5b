using TalentGraph.Graph.Traversals;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Traversals;

/// <summary>A step of a traversal with the place in the operation that it answers.</summary>
/// <param name="Selection">The selected field.</param>
/// <param name="Step">The step, with its children.</param>
/// <param name="Children">The places of the step's children, in their order.</param>
internal sealed record PlannedStep(FieldSelection Selection, TraversalStep Step, IReadOnlyList<PlannedStep> Children);
