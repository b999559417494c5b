using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>An article version to store; it replaces the former version, its sentences and its statements.</summary>
internal sealed record ArticleContent(
    Article Article, string OriginId, int Version, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<StatementRow> Statements);
