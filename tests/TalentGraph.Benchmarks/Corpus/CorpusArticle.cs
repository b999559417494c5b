namespace TalentGraph.Benchmarks.Corpus;

/// <summary>A generated article.</summary>
internal sealed record CorpusArticle(string Url, string Title, string Text, string Published, string Publisher, IReadOnlyList<string> Authors);
