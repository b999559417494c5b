namespace TalentGraph.Ingestion.Articles;

internal static class HtmlArticle
{
    public static DraftOrRejection Read(string source, string? url, string html) =>
        DraftOrRejection.Rejected(source, $"pages are not read yet ({url} {html.Length})");
}
