using System.IO.Pipelines;

namespace TalentGraph.Bolt.Connections;

/// <summary>What a read brought.</summary>
internal readonly record struct WatchedRead(ReadOutcome Outcome, ReadResult Result);
