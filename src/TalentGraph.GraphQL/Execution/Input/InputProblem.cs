using System.Runtime.InteropServices;
using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.Execution.Input;

/// <summary>Why a client's value does not fit.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct InputProblem(string Message, SourceLocation Location);
