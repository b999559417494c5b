using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>The columns that an article is read from, without its text; the table is called <c>a</c> in the statement.</summary>
internal static class ArticleColumns
{
    public const string All =
        """
        a.id, a.source, a.kind, a.url, a.canonical_url, a.title, a.title_is_derived, a.authors, a.publisher, a.published, a.language,
        a.credited_url, a.credited_headline, a.text_hash, a.extractor
        """;

    /// <summary>Number of columns in <see cref="All"/>.</summary>
    public const int Count = 15;

    public static Article Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetString(0),
        Source = reader.GetString(1),
        Kind = reader.Word<ArticleKind>(2),
        Url = reader.Text(3),
        CanonicalUrl = reader.Text(4),
        Title = reader.GetString(5),
        TitleIsDerived = reader.Flag(6),
        Authors = reader.Json<IReadOnlyList<string>>(7),
        Publisher = reader.Text(8),
        Published = reader.Date(9),
        Language = reader.Text(10),
        CreditedUrl = reader.Text(11),
        CreditedHeadline = reader.Text(12),
        Text = "",
        TextHash = reader.GetString(13),
        Extractor = reader.GetString(14),
    };
}
