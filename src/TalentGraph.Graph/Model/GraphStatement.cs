namespace TalentGraph.Graph.Model;

/// <summary>A statement as the graph shows it.</summary>
/// <param name="Statement">The statement as it was read.</param>
/// <param name="SpeakerId">Public id of the speaker.</param>
/// <param name="AboutIds">Public ids of the entities mentioned in it, in code point order.</param>
/// <param name="ArticleId">The article.</param>
public sealed record GraphStatement(
    Statement Statement, string SpeakerId, IReadOnlyList<string> AboutIds, string ArticleId);
