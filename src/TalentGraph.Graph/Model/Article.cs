namespace TalentGraph.Graph.Model;

/// <summary>One version of one article: its stored text, to which all offsets refer, and what is known of its origin.</summary>
public sealed record Article
{
    /// <summary>Stable public id: hash of the canonical URL, else of the path below the imported folder, else of the text.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was read from: a file name relative to the imported folder, a URL, or <c>-</c> for standard input.</summary>
    public required string Source { get; init; }

    /// <summary>What sort of text it is.</summary>
    public ArticleKind Kind { get; init; } = ArticleKind.News;

    /// <summary>The URL that the article gives for itself, or that it was fetched from.</summary>
    public string? Url { get; init; }

    /// <summary>The URL without tracking parameters and fragments; articles with the same one are versions of one another.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Headline.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title was taken from the text because none was given.</summary>
    public bool TitleIsDerived { get; init; }

    /// <summary>Authors in the order of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Name of the publication.</summary>
    public string? Publisher { get; init; }

    /// <summary>Publication date as the article states it; never guessed.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>BCP 47 language tag, such as <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>URL of the report that the article credits as its source ("Originally reported by …").</summary>
    public string? CreditedUrl { get; init; }

    /// <summary>Headline of the report that the article credits as its source.</summary>
    public string? CreditedHeadline { get; init; }

    /// <summary>The stored text.</summary>
    public required string Text { get; init; }

    /// <summary><c>sha256:</c> and the hex SHA-256 of <see cref="Text"/> as UTF-8.</summary>
    public required string TextHash { get; init; }

    /// <summary>Name and version of the extractor that read it; another version reads it again.</summary>
    public required string Extractor { get; init; }
}
