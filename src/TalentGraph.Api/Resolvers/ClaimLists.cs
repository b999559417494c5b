using TalentGraph.Api.Requests;
using TalentGraph.Graph.Model;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Resolvers;

/// <summary>What a claim leads to: its relationship and the words that it was read from.</summary>
internal static class ClaimLists
{
    public static async ValueTask<IReadOnlyList<Relationship?>> RelationshipsAsync(FieldContext context, IReadOnlyList<GraphClaim> parents)
    {
        IReadOnlyDictionary<string, Relationship> found = await context.Reader.GetRelationshipsAsync(
            [.. parents.Select(parent => parent.RelationshipId).Distinct(StringComparer.Ordinal)], context.CancellationToken);
        return [.. parents.Select(parent => found.GetValueOrDefault(parent.RelationshipId))];
    }

    /// <summary>The words at a span of the claim, cut from its quote, or from the article where a mention lies outside it.</summary>
    public static async ValueTask<IReadOnlyList<MarkedText?>> WordsAsync(
        FieldContext context, IReadOnlyList<GraphClaim> parents, Func<Claim, TextSpan?> span)
    {
        string[] outside =
        [
            .. parents.Where(parent => span(parent.Claim) is { } words && parent.Claim.QuoteSpan?.Contains(words) != true)
                .Select(parent => parent.ArticleId)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        IReadOnlyDictionary<string, GraphArticle> articles = outside.Length == 0
            ? new Dictionary<string, GraphArticle>(StringComparer.Ordinal)
            : await context.Reader.GetArticlesAsync(outside, withText: true, context.CancellationToken);
        return [.. parents.Select(parent => Cut(parent, span(parent.Claim), articles))];
    }

    private static MarkedText? Cut(GraphClaim parent, TextSpan? span, IReadOnlyDictionary<string, GraphArticle> articles)
    {
        if (span is not { } words)
        {
            return null;
        }

        if (parent.Claim is { QuoteSpan: { } quote, Quote: { } text } && quote.Contains(words))
        {
            return new MarkedText(text.Substring(words.Start - quote.Start, words.Length), words);
        }

        return parent.ArticleId is { } id && articles.TryGetValue(id, out GraphArticle? article)
            ? new MarkedText(words.In(article.Article.Text), words)
            : null;
    }
}
