using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Search;

/// <summary>A page of entities found by name.</summary>
/// <param name="Matches">The matches, best first.</param>
/// <param name="Cut">Whether more names than could be compared resemble the words.</param>
public sealed record SearchAnswer(Page<NameMatch> Matches, bool Cut);
