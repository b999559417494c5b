using System.Runtime.InteropServices;
using TalentGraph.Graph;
using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Import;

/// <summary>
/// Decides between two texts under one article id in one run: the later publication wins, then the larger hash,
/// whatever the order in which they come.
/// </summary>
internal sealed class SeenArticles
{
    private readonly Dictionary<string, (PartialDate? Published, string TextHash)> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="article"/> should be written; when not, <paramref name="rejection"/> says so unless it is the same text.</summary>
    public bool Accept(Article article, out Rejection? rejection)
    {
        rejection = null;
        ref (PartialDate? Published, string TextHash) known =
            ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, article.Id, out bool exists);
        if (!exists)
        {
            known = (article.Published, article.TextHash);
            return true;
        }

        if (known.TextHash == article.TextHash)
        {
            return false;
        }

        bool wins = Compare((article.Published, article.TextHash), known) > 0;
        rejection = new Rejection(
            article.Source,
            $"another text has the same address{(article.CanonicalUrl is null ? "" : $" {article.CanonicalUrl}")}; "
            + (wins ? "this one is later and replaced it" : "that one is later and was kept"));
        if (wins)
        {
            known = (article.Published, article.TextHash);
        }

        return wins;
    }

    private static int Compare((PartialDate? Published, string TextHash) left, (PartialDate? Published, string TextHash) right)
    {
        int byDate = (left.Published ?? default).CompareTo(right.Published ?? default);
        return byDate != 0 ? byDate : CodePointComparer.Instance.Compare(left.TextHash, right.TextHash);
    }
}
