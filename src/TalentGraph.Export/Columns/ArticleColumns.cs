using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;
using static TalentGraph.Export.Columns.Column<TalentGraph.Graph.Storage.StoredReading>;

namespace TalentGraph.Export.Columns;

/// <summary>What the tabular formats tell of an article beside its id; its text stays in the store.</summary>
internal static class ArticleColumns
{
    public static IReadOnlyList<Column<StoredReading>> All { get; } =
    [
        Text("title", stored => stored.Reading.Article.Title),
        Flag("titleIsDerived", stored => stored.Reading.Article.TitleIsDerived),
        Text("kind", stored => EnumText.Of(stored.Reading.Article.Kind)),
        Text("source", stored => stored.Reading.Article.Source),
        Text("url", stored => stored.Reading.Article.Url),
        Text("publisher", stored => stored.Reading.Article.Publisher),
        Text("published", stored => stored.Reading.Article.Published?.ToString()),
        Texts("authors", stored => stored.Reading.Article.Authors),
        Text("language", stored => stored.Reading.Article.Language),
        Text("originId", stored => stored.OriginId),
        Whole("version", stored => stored.Version),
        Text("textHash", stored => stored.Reading.Article.TextHash),
        Text("extractor", stored => stored.Reading.Article.Extractor),
    ];
}
