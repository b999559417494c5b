namespace TalentGraph.Graph.Model;

/// <summary>Everything that an extractor found in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">Sentences of the text that are content, in order; boilerplate is left out.</param>
/// <param name="Entities">Entities outside boilerplate, with or without claims, in order of first mention.</param>
/// <param name="Claims">Claims in order of their quote, then of their subject's and object's mention.</param>
/// <param name="Statements">Statements in text order.</param>
public sealed record ArticleReading(
    Article Article,
    IReadOnlyList<TextSpan> Sentences,
    IReadOnlyList<LocalEntity> Entities,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Statement> Statements)
{
    /// <summary>Most abstentions that a reading tells of.</summary>
    public const int MaxAbstentions = 200;

    /// <summary>Where the extractor claimed nothing and why, in text order, at most <see cref="MaxAbstentions"/>. Stores do not keep them: reading again gives the same.</summary>
    public IReadOnlyList<Abstention> Abstentions { get; init; } = [];
}
