namespace TalentGraph.Graph.Neo4j.Writing;

/// <content>What leads from claims, articles and statements to entities: drawn anew for whatever a transaction touched.</content>
internal sealed partial class Neo4jGraphTransaction
{
    private readonly HashSet<string> _touchedArticles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touchedClaims = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touchedIdentities = new(StringComparer.Ordinal);
    private bool _isEverythingTouched;

    /// <summary>The last act before the commit.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (_isEverythingTouched)
        {
            await LinkEverythingAsync(cancellationToken);
            return;
        }

        string[] moved = [.. _touchedIdentities.Order(StringComparer.Ordinal)];
        _touchedClaims.UnionWith(await RowsAsync("links/get-claims-of-identities", row => row.Word(0), moved, cancellationToken));
        _touchedArticles.UnionWith(await RowsAsync("links/get-articles-of-identities", row => row.Word(0), moved, cancellationToken));
        await LinkClaimsAsync([.. _touchedClaims.Order(StringComparer.Ordinal)], cancellationToken);
        await LinkArticlesAsync([.. _touchedArticles.Order(StringComparer.Ordinal)], cancellationToken);
    }

    private async Task LinkEverythingAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<string> claims = await IdsAfterAsync("projection/get-claim-ids-after", null, Slice, cancellationToken);
        while (claims.Count > 0)
        {
            await LinkClaimsAsync(claims, cancellationToken);
            claims = await IdsAfterAsync("projection/get-claim-ids-after", claims[^1], Slice, cancellationToken);
        }

        IReadOnlyList<string> articles = await IdsAfterAsync("projection/get-article-ids-after", null, Slice, cancellationToken);
        while (articles.Count > 0)
        {
            await LinkArticlesAsync(articles, cancellationToken);
            articles = await IdsAfterAsync("projection/get-article-ids-after", articles[^1], Slice, cancellationToken);
        }
    }

    private async Task LinkClaimsAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        await ForIdsAsync("links/drop-claim-links", ids, cancellationToken);
        await ForIdsAsync("links/put-claim-links", ids, cancellationToken);
        await ForIdsAsync("links/put-reference-links", ids, cancellationToken);
    }

    private async Task LinkArticlesAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        await ForIdsAsync("links/drop-mention-links", ids, cancellationToken);
        await ForIdsAsync("links/put-mention-links", ids, cancellationToken);
        await ForIdsAsync("links/drop-statement-links", ids, cancellationToken);
        await ForIdsAsync("links/put-speaker-links", ids, cancellationToken);
        await ForIdsAsync("links/put-about-links", ids, cancellationToken);
    }
}
