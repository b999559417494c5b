using System.Runtime.InteropServices;
using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Plan;

namespace TalentGraph.GraphQL.Execution;

/// <summary>One call of a resolver: a field for all objects of a set.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FieldCall(ExecutionRun Run, ObjectSet Set, FieldPlan Field);
