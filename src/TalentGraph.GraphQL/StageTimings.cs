using System.Runtime.InteropServices;

namespace TalentGraph.GraphQL;

/// <summary>How long the stages of a request took; zero for stages that were not needed.</summary>
/// <param name="Prepare">Parsing, validation and planning, or the look-up of a document that was seen before.</param>
/// <param name="Execute">Coercion of variables, pricing and execution, without writing.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StageTimings(TimeSpan Prepare, TimeSpan Execute);
