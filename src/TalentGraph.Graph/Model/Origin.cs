namespace TalentGraph.Graph.Model;

/// <summary>A group of articles that are one voice: copies, wire stories, stories that credit the same report.</summary>
/// <param name="Id">Id made from its smallest article id.</param>
/// <param name="ArticleIds">Its articles, in code point order.</param>
public sealed record Origin(string Id, IReadOnlyList<string> ArticleIds);
