using System.Globalization;
using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Sqlite.Writing;

/// <content>Articles, their sentences and statements, reference sources.</content>
internal sealed partial class SqliteGraphTransaction
{
    // sentence_fts.rowid = article number * this + position.
    private const long SentencesPerArticle = 1 << 20;

    private const string ArticleColumns = "a.id, a.origin_id, a.version, a.text_hash, a.extractor, a.published, a.retraction_reason";

    public Task<IReadOnlyList<ArticleRow>> GetArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync($"SELECT {ArticleColumns} FROM json_each(?1) k CROSS JOIN article a ON a.id = k.value", ReadArticle, ids, cancellationToken);

    public Task<IReadOnlyList<ArticleRow>> GetArticlesOfOriginsAsync(
        IReadOnlyCollection<string> originIds, CancellationToken cancellationToken) =>
        RowsAsync(
            $"SELECT {ArticleColumns} FROM json_each(?1) k CROSS JOIN article a ON a.origin_id = k.value", ReadArticle, originIds, cancellationToken);

    public Task PutArticlesAsync(IReadOnlyCollection<ArticleContent> articles, CancellationToken cancellationToken) =>
        EachAsync(articles, PutArticle, cancellationToken);

    public Task PutOriginsAsync(IReadOnlyDictionary<string, string> origins, CancellationToken cancellationToken) =>
        EachAsync(origins, pair => statements.Execute("UPDATE article SET origin_id = ?2 WHERE id = ?1", pair.Key, pair.Value), cancellationToken);

    public Task RetractAsync(IReadOnlyCollection<Retraction> retractions, CancellationToken cancellationToken) =>
        EachAsync(
            retractions,
            retraction =>
            {
                DropSentences(retraction.ArticleId);
                statements.Execute(
                    "UPDATE article SET retraction_reason = ?2 WHERE id = ?1", retraction.ArticleId, retraction.Reason);
            },
            cancellationToken);

    public Task<IReadOnlyList<ReferenceRow>> GetReferencesAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync(
            "SELECT r.id, r.name, r.version FROM json_each(?1) k CROSS JOIN reference_source r ON r.id = k.value",
            reader => new ReferenceRow(reader.GetString(0), reader.GetString(1), reader.GetString(2)),
            ids,
            cancellationToken);

    public Task PutReferencesAsync(IReadOnlyCollection<ReferenceRow> references, CancellationToken cancellationToken) =>
        EachAsync(
            references,
            row => statements.Execute(
                """
                INSERT INTO reference_source (id, name, version, recorded_at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = excluded.version, recorded_at = excluded.recorded_at
                """,
                row.Id,
                row.Name,
                row.Version,
                _now),
            cancellationToken);

    private static ArticleRow ReadArticle(SqliteDataReader reader) => new(
        reader.GetString(0),
        reader.GetString(1),
        reader.GetInt32(2),
        reader.GetString(3),
        reader.GetString(4),
        reader.Date(5),
        reader.Text(6));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void PutArticle(ArticleContent content)
    {
        Article article = content.Article;
        if (content.Version > 1)
        {
            DropSentences(article.Id);
            statements.Execute("DELETE FROM statement WHERE article_id = ?1", article.Id);
            statements.Execute("DELETE FROM statement_about WHERE article_id = ?1", article.Id);
        }

        long number = statements.Scalar<long>(
            """
            INSERT INTO article (
              id, origin_id, version, retraction_reason, title, publisher, publisher_folded, published, published_first, published_last, source,
              kind, url, canonical_url, title_is_derived, authors, language, credited_url, credited_headline, text_hash, text_length, extractor,
              recorded_at, sentences)
            VALUES (?1, ?2, ?3, NULL, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)
            ON CONFLICT (id) DO UPDATE SET
              origin_id = excluded.origin_id, version = excluded.version, retraction_reason = NULL, title = excluded.title,
              publisher = excluded.publisher, publisher_folded = excluded.publisher_folded, published = excluded.published,
              published_first = excluded.published_first, published_last = excluded.published_last, source = excluded.source,
              kind = excluded.kind, url = excluded.url, canonical_url = excluded.canonical_url,
              title_is_derived = excluded.title_is_derived, authors = excluded.authors, language = excluded.language,
              credited_url = excluded.credited_url, credited_headline = excluded.credited_headline, text_hash = excluded.text_hash,
              text_length = excluded.text_length, extractor = excluded.extractor, recorded_at = excluded.recorded_at,
              sentences = excluded.sentences
            RETURNING number
            """,
            article.Id,
            content.OriginId,
            content.Version,
            article.Title,
            article.Publisher,
            article.Publisher is { } publisher ? NameFolding.Fold(publisher) : null,
            article.Published?.ToString(),
            Day(article.Published?.First),
            Day(article.Published?.Last),
            article.Source,
            EnumText.Of(article.Kind),
            article.Url,
            article.CanonicalUrl,
            article.TitleIsDerived ? 1 : 0,
            RowJson.Write(article.Authors),
            article.Language,
            article.CreditedUrl,
            article.CreditedHeadline,
            article.TextHash,
            article.Text.Length,
            article.Extractor,
            _now,
            RowJson.Write(content.Sentences));
        statements.Execute(
            "INSERT INTO article_text (article_id, text) VALUES (?1, ?2) ON CONFLICT (article_id) DO UPDATE SET text = excluded.text",
            article.Id,
            article.Text);
        PutSentences(number, article.Text, content.Sentences);
        PutStatements(article.Id, content.Statements);
    }

    private void PutSentences(long number, string text, IReadOnlyList<TextSpan> sentences)
    {
        for (int position = 0; position < sentences.Count; position++)
        {
            _search.AddSentence((number * SentencesPerArticle) + position, NameFolding.Fold(sentences[position].In(text)));
        }
    }

    private void DropSentences(string articleId)
    {
        List<long> rowIds = statements.Query(
            """
            SELECT a.number * 1048576 + s.key FROM article a, json_each(a.sentences) s WHERE a.id = ?1 AND a.retraction_reason IS NULL
            """,
            reader => reader.GetInt64(0),
            articleId);
        foreach (long rowId in rowIds)
        {
            _search.DropSentence(rowId);
        }
    }

    private void PutStatements(string articleId, IReadOnlyList<StatementRow> rows)
    {
        for (int position = 0; position < rows.Count; position++)
        {
            Statement statement = rows[position].Statement;
            statements.Execute(
                """
                INSERT INTO statement (article_id, position, id, speaker_key, speaker_identity, kind, char_start, char_end, about_keys)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                articleId,
                position,
                statement.Id,
                statement.Speaker,
                rows[position].SpeakerIdentity,
                EnumText.Of(statement.Kind),
                statement.Span.Start,
                statement.Span.End,
                RowJson.Write(statement.About));
            foreach (string identity in rows[position].AboutIdentities.Distinct(StringComparer.Ordinal))
            {
                statements.Execute(
                    "INSERT INTO statement_about (identity_id, article_id, position) VALUES (?1, ?2, ?3)", identity, articleId, position);
            }
        }
    }
}
