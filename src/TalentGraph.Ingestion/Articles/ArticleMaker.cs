using System.Security.Cryptography;
using System.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Ingestion.Articles;

/// <summary>Completes a draft to an article: lines that speak about the text, title, ids and hashes.</summary>
internal static class ArticleMaker
{
    public static Article Make(ArticleDraft draft, string extractor)
    {
        var facts = LineFacts.Read(draft.Text);
        string? canonical = draft.CanonicalUrl ?? CanonicalUrl.Of(draft.Url);
        bool isDerived = false;
        string title = draft.Title ?? TitleFinder.Find(draft.Text, out isDerived);
        string hash = HashOf(draft.Text);
        return new Article
        {
            Id = StableId.Of("a", canonical ?? (IsNameless(draft.Source) ? hash : draft.Source)),
            Source = draft.Source,
            Kind = draft.Kind,
            Url = draft.Url,
            CanonicalUrl = canonical,
            Title = OneLine(title),
            TitleIsDerived = isDerived,
            Authors = [.. (draft.Authors.Count > 0 ? draft.Authors : facts.Authors).Select(OneLine)],
            Publisher = draft.Publisher is null ? null : OneLine(draft.Publisher),
            Published = draft.Published ?? facts.Published,
            Language = draft.Language,
            CreditedUrl = draft.CreditedUrl ?? CanonicalUrl.Of(facts.CreditedUrl),
            CreditedHeadline = facts.CreditedHeadline,
            Text = draft.Text,
            TextHash = hash,
            Extractor = extractor,
        };
    }

    // Standard input and texts handed over have no name that lasts: "-" and "-:12".
    private static bool IsNameless(string source) => source.StartsWith('-') && (source.Length == 1 || source[1] == ':');

    private static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Join(' ', text.Split([.. text.Where(char.IsControl)], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : text;

    private static string HashOf(string text) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
