using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>Which articles, in which order.</summary>
public sealed record ArticleQuery
{
    /// <summary>Only those published on or after the first day of this date.</summary>
    public PartialDate? PublishedFrom { get; init; }

    /// <summary>Only those published on or before the last day of this date.</summary>
    public PartialDate? PublishedTo { get; init; }

    /// <summary>Only those of this publisher, compared folded.</summary>
    public string? Publisher { get; init; }

    /// <summary>Only those that mention every one of these entities, by public id; empty for all.</summary>
    public IReadOnlyList<string> Mentioning { get; init; } = [];

    /// <summary>Order.</summary>
    public ArticleOrder Order { get; init; } = ArticleOrder.Newest;

    /// <summary>Window on the list.</summary>
    public PageRequest Page { get; init; } = new();
}
