using System.Globalization;
using System.Text.Json;
using TalentGraph.Extraction;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL.Execution;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Api.Requests;

/// <summary>Imports the articles of a mutation.</summary>
/// <param name="store">Where to write.</param>
/// <param name="extractor">Reads one article.</param>
/// <param name="clock">Time of the import run.</param>
internal sealed class ArticleImports(IGraphStore store, IArticleExtractor extractor, TimeProvider clock)
{
    private static readonly string[] TextProperties = ["url", "title", "text", "html", "publisher", "language"];

    /// <summary>Reads one article.</summary>
    public IArticleExtractor Extractor { get; } = extractor;

    /// <summary>Imports in one batch; the place of an article in the list is its name in the outcome.</summary>
    public Task<ImportOutcome> ImportAsync(IReadOnlyList<InputObject> articles, CancellationToken cancellationToken)
    {
        var source = new ImportSource();
        for (int i = 0; i < articles.Count; i++)
        {
            source.AddJson(NameOf(i), ToJson(articles[i]));
        }

        return new ArticleImporter(store.Writer, Extractor, clock).ImportAsync(source, new ImportOptions(), null, cancellationToken);
    }

    /// <summary>Takes back what an article said.</summary>
    public Task<WriteResult> RetractAsync(string id, string reason, CancellationToken cancellationToken) =>
        store.Writer.WriteAsync(new GraphBatch { Retractions = [new Retraction(id, reason)] }, cancellationToken);

    /// <summary>The name of the article at a place; what a text is called has no part in its id.</summary>
    public static string NameOf(int index) => "-:" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The place of an article from its name, or from the name of a part of it.</summary>
    public static int IndexOf(string name) =>
        int.TryParse(name.AsSpan(Math.Min(2, name.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : -1;

    private static string ToJson(InputObject article)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (string property in TextProperties)
            {
                if (article.Get<string>(property) is { } value)
                {
                    writer.WriteString(property, value);
                }
            }

            if (article.Get<Graph.Model.PartialDate?>("published") is { } published)
            {
                writer.WriteString("published", published.ToString());
            }

            writer.WriteStartArray("authors");
            foreach (string author in article.GetList<string>("authors"))
            {
                writer.WriteStringValue(author);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
