using System.Runtime.InteropServices;

namespace TalentGraph.GraphQL.Execution;

/// <summary>A failure of a field for one of its parents.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ParentFailure(int Index, FieldError Error);
