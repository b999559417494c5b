using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Cuts words out of stored texts; SQLite counts code points, our spans UTF-16 units.</summary>
internal sealed class ArticleTexts(ReaderConnection connection)
{
    private string? _articleId;
    private string _text = "";

    /// <summary>The words at a span. Rows come article by article, so that one text is held at a time.</summary>
    public string Cut(string articleId, TextSpan span)
    {
        if (_articleId != articleId)
        {
            _text = connection.Query(
                new SqlText("SELECT text FROM article_text WHERE article_id = $id").Bind("$id", articleId),
                reader => reader.GetString(0)) is [var text] ? text : "";
            _articleId = articleId;
        }

        return span.End <= _text.Length ? span.In(_text) : "";
    }
}
