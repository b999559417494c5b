using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Writing;

/// <content>Articles, their sentences and statements, reference sources.</content>
internal sealed partial class Neo4jGraphTransaction
{
    private static readonly RowShape<KeyValuePair<string, string>> OriginOf = SourceShapes.Pair("originId");
    private static readonly RowShape<KeyValuePair<string, string>> ReasonOf = SourceShapes.Pair("reason");

    public Task<IReadOnlyList<ArticleRow>> GetArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync("sources/get-articles", ReadArticle, ids, cancellationToken);

    public Task<IReadOnlyList<ArticleRow>> GetArticlesOfOriginsAsync(
        IReadOnlyCollection<string> originIds, CancellationToken cancellationToken) =>
        RowsAsync("sources/get-articles-of-origins", ReadArticle, originIds, cancellationToken);

    public async Task PutArticlesAsync(IReadOnlyCollection<ArticleContent> articles, CancellationToken cancellationToken)
    {
        ArticleContent[] sorted = [.. articles.OrderBy(content => content.Article.Id, StringComparer.Ordinal)];
        string[] replaced = [.. sorted.Where(content => content.Version > 1).Select(content => content.Article.Id)];
        await ForIdsAsync("sources/drop-sentences", replaced, cancellationToken);
        await ForIdsAsync("sources/drop-statements", replaced, cancellationToken);
        await PutAsync("sources/put-articles", SourceShapes.Article, [.. sorted.Select(content => (content.Article, content, _now))], cancellationToken);
        await PutAsync("sources/put-article-texts", SourceShapes.Text, [.. sorted.Select(content => content.Article)], cancellationToken);
        await PutAsync("sources/put-sentences", SourceShapes.Sentence, [.. sorted.SelectMany(Sentences)], cancellationToken);
        await PutAsync("sources/put-statements", SourceShapes.Statement, [.. sorted.SelectMany(Statements)], cancellationToken);
        _touchedArticles.UnionWith(sorted.Select(content => content.Article.Id));
    }

    public Task PutOriginsAsync(IReadOnlyDictionary<string, string> origins, CancellationToken cancellationToken) =>
        PutAsync("sources/put-origins", OriginOf, Sorted(origins, pair => pair.Key), cancellationToken);

    public async Task RetractAsync(IReadOnlyCollection<Retraction> retractions, CancellationToken cancellationToken)
    {
        string[] ids = [.. retractions.Select(retraction => retraction.ArticleId).Order(StringComparer.Ordinal)];
        await ForIdsAsync("sources/drop-sentences", ids, cancellationToken);
        await PutAsync(
            "sources/retract-articles",
            ReasonOf,
            Sorted(retractions.Select(retraction => KeyValuePair.Create(retraction.ArticleId, retraction.Reason)), pair => pair.Key),
            cancellationToken);
        _touchedArticles.UnionWith(ids);
    }

    public Task<IReadOnlyList<ReferenceRow>> GetReferencesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync("sources/get-references", row => new ReferenceRow(row.Word(0), row.Word(1), row.Word(2)), ids, cancellationToken);

    public Task PutReferencesAsync(IReadOnlyCollection<ReferenceRow> references, CancellationToken cancellationToken) =>
        PutAsync("sources/put-references", SourceShapes.Reference, Sorted(references, row => row.Id), cancellationToken);

    private static ArticleRow ReadArticle(CypherRow row) =>
        new(row.Word(0), row.Word(1), row.Number(2), row.Word(3), row.Word(4), row.Date(5), row.Text(6));

    private static IEnumerable<(string ArticleId, int Position, string Folded)> Sentences(ArticleContent content) =>
        content.Sentences.Select((span, position) => (content.Article.Id, position, NameFolding.Fold(span.In(content.Article.Text))));

    private static IEnumerable<(string ArticleId, int Position, StatementRow Row)> Statements(ArticleContent content) =>
        content.Statements.Select((statement, position) => (content.Article.Id, position, statement));
}
