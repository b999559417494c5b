using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Json;

/// <summary>A mention without its words, which its article's text has.</summary>
internal readonly record struct MentionMark(TextSpan Span, MentionForm Form);
