using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Reads articles from the list of values in which statements give them.</summary>
internal static class ArticleValues
{
    /// <param name="row">The values.</param>
    /// <param name="text">The text, where it was asked for.</param>
    public static Article Read(CypherRow row, string text) => new()
    {
        Id = row.Word(0),
        Source = row.Word(1),
        Kind = row.Enum<ArticleKind>(2),
        Url = row.Text(3),
        CanonicalUrl = row.Text(4),
        Title = row.Word(5),
        TitleIsDerived = row.Flag(6),
        Authors = row.Texts(7),
        Publisher = row.Text(8),
        Published = row.Date(9),
        Language = row.Text(10),
        CreditedUrl = row.Text(11),
        CreditedHeadline = row.Text(12),
        Text = text,
        TextHash = row.Word(13),
        Extractor = row.Word(14),
    };

    public static GraphArticle ReadShown(CypherRow row, string text) =>
        new(Read(row, text), row.Word(15), row.Number(16), row.Number(17), row.Text(18));
}
