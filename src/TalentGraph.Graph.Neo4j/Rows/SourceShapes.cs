using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Articles, their parts and reference sources as rows to write.</summary>
internal static class SourceShapes
{
    public static RowShape<string> Id { get; } = new RowShape<string>().Text("id", id => id);

    public static RowShape<(Article Article, ArticleContent Content, long Now)> Article { get; } =
        new RowShape<(Article Article, ArticleContent Content, long Now)>()
            .Text("id", row => row.Article.Id)
            .Text("originId", row => row.Content.OriginId)
            .Whole("version", row => row.Content.Version)
            .Text("title", row => row.Article.Title)
            .Text("publisher", row => row.Article.Publisher)
            .Text("publisherFolded", row => row.Article.Publisher is { } publisher ? NameFolding.Fold(publisher) : null)
            .Text("published", row => row.Article.Published?.ToString())
            .Text("publishedFirst", row => DayNumber.Text(row.Article.Published?.First))
            .Text("publishedLast", row => DayNumber.Text(row.Article.Published?.Last))
            .Whole("publishedDay", row => DayNumber.Text(row.Article.Published?.First) is { } day ? DayNumber.Of(day) : null)
            .Text("source", row => row.Article.Source)
            .Text("kind", row => EnumText.Of(row.Article.Kind))
            .Text("url", row => row.Article.Url)
            .Text("canonicalUrl", row => row.Article.CanonicalUrl)
            .Flag("titleIsDerived", row => row.Article.TitleIsDerived)
            .Texts("authors", row => row.Article.Authors)
            .Text("language", row => row.Article.Language)
            .Text("creditedUrl", row => row.Article.CreditedUrl)
            .Text("creditedHeadline", row => row.Article.CreditedHeadline)
            .Text("textHash", row => row.Article.TextHash)
            .Whole("textLength", row => row.Article.Text.Length)
            .Text("extractor", row => row.Article.Extractor)
            .Whole("recordedAt", row => row.Now)
            .Text("sentences", row => RowJson.Write(row.Content.Sentences));

    public static RowShape<Article> Text { get; } = new RowShape<Article>()
        .Text("id", article => article.Id)
        .Text("text", article => article.Text);

    public static RowShape<(string ArticleId, int Position, string Folded)> Sentence { get; } =
        new RowShape<(string ArticleId, int Position, string Folded)>()
            .Text("articleId", row => row.ArticleId)
            .Whole("position", row => row.Position)
            .Text("words", row => SearchWords.Of(row.Folded))
            .Text("han", row => string.Join(' ', NameGrams.Han(row.Folded)));

    public static RowShape<(string ArticleId, int Position, StatementRow Row)> Statement { get; } =
        new RowShape<(string ArticleId, int Position, StatementRow Row)>()
            .Text("articleId", row => row.ArticleId)
            .Whole("position", row => row.Position)
            .Text("id", row => row.Row.Statement.Id)
            .Text("kind", row => EnumText.Of(row.Row.Statement.Kind))
            .Text("text", row => row.Row.Statement.Text)
            .Whole("start", row => row.Row.Statement.Span.Start)
            .Whole("end", row => row.Row.Statement.Span.End)
            .Text("speakerKey", row => row.Row.Statement.Speaker)
            .Text("speakerIdentity", row => row.Row.SpeakerIdentity)
            .Texts("aboutKeys", row => row.Row.Statement.About)
            .Texts("aboutIdentities", row => row.Row.AboutIdentities);

    public static RowShape<ReferenceRow> Reference { get; } = new RowShape<ReferenceRow>()
        .Text("id", row => row.Id)
        .Text("name", row => row.Name)
        .Text("version", row => row.Version);

    /// <summary>A key with one text beside it.</summary>
    public static RowShape<KeyValuePair<string, string>> Pair(string name) => new RowShape<KeyValuePair<string, string>>()
        .Text("id", pair => pair.Key)
        .Text(name, pair => pair.Value);

    public static RowShape<KeyValuePair<string, byte[]>> Signature { get; } = new RowShape<KeyValuePair<string, byte[]>>()
        .Text("id", pair => pair.Key)
        .Bytes("signature", pair => pair.Value);

    public static RowShape<OriginKeyRow> OriginKey { get; } = new RowShape<OriginKeyRow>()
        .Whole("key", row => row.Key)
        .Text("articleId", row => row.ArticleId)
        .Whole("sort", row => (int)row.Sort);

    public static RowShape<ImportRun> Run { get; } = new RowShape<ImportRun>()
        .Text("id", run => run.Id)
        .Text("startedAt", run => Instant(run.StartedAt))
        .Text("finishedAt", run => run.FinishedAt is { } end ? Instant(end) : null)
        .Text("extractor", run => run.Extractor)
        .Whole("read", run => run.Read)
        .Whole("added", run => run.Added)
        .Whole("changed", run => run.Changed)
        .Whole("unchanged", run => run.Unchanged)
        .Whole("rejected", run => run.Rejected)
        .Whole("claims", run => run.Claims);

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
