using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Articles;

/// <summary>What a format found of one article, before ids and hashes.</summary>
internal sealed record ArticleDraft(string Source, string Text)
{
    public string? Url { get; init; }

    public string? CanonicalUrl { get; init; }

    public string? CreditedUrl { get; init; }

    public string? Title { get; init; }

    public PartialDate? Published { get; init; }

    public string? Publisher { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    public ArticleKind Kind { get; init; } = ArticleKind.News;
}
