using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <summary>A result with the statement it answers.</summary>
internal sealed record OpenResult(BoltResult Result, string Statement, JsonObject Parameters);
