using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Origins;

/// <summary>What an article shares with others of its origin. A function of the article alone.</summary>
internal static class ArticleOriginKeys
{
    // A shorter headline ("Daily briefing") may be anyone's.
    private const int FewestHeadlineWords = 5;

    public static IReadOnlyList<OriginKeyRow> Of(Article article, byte[] signature)
    {
        HashSet<OriginKeyRow> keys = [Row(article, "text", article.TextHash, OriginKeySort.SameText)];
        if (article.CreditedUrl is { } creditedUrl)
        {
            keys.Add(Row(article, "url", Url(creditedUrl), OriginKeySort.Credits));
        }

        if (article.CreditedHeadline is { } credited && IsTelling(credited))
        {
            keys.Add(Row(article, "headline", NameFolding.Fold(credited), OriginKeySort.Credits));
        }

        foreach (string own in new[] { article.CanonicalUrl, article.Url }.OfType<string>())
        {
            keys.Add(Row(article, "url", Url(own), OriginKeySort.IsCredited));
        }

        if (!article.TitleIsDerived && IsTelling(article.Title))
        {
            keys.Add(Row(article, "headline", NameFolding.Fold(article.Title), OriginKeySort.IsCredited));
        }

        keys.UnionWith(TextSignature.BandsOf(signature).Select(band => new OriginKeyRow(band, article.Id, OriginKeySort.Band)));
        return [.. keys];
    }

    private static bool IsTelling(string headline) =>
        NameFolding.Fold(headline).AsSpan().Count(' ') >= FewestHeadlineWords - 1;

    // Credits are written by hand: scheme, "www." and a final slash vary.
    private static string Url(string url)
    {
        string bare = url.Trim();
        int scheme = bare.IndexOf("://", StringComparison.Ordinal);
        bare = scheme < 0 ? bare : bare[(scheme + 3)..];
        int end = bare.IndexOfAny(['?', '#']);
        bare = (end < 0 ? bare : bare[..end]).TrimEnd('/');
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..].ToLowerInvariant() : bare.ToLowerInvariant();
    }

    private static OriginKeyRow Row(Article article, string space, string content, OriginKeySort sort)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(space + "\n" + content));
        return new OriginKeyRow(BinaryPrimitives.ReadInt64LittleEndian(hash), article.Id, sort);
    }
}
