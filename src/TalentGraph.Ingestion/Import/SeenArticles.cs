using System.Globalization;
using System.Runtime.InteropServices;
using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Import;

/// <summary>
/// Decides between two texts under one article id in one run: the later publication wins, then the larger hash,
/// whatever the order in which they come. Keeps some 60 bytes an article.
/// </summary>
internal sealed class SeenArticles
{
    private const int HexDigits = 32;

    private readonly Dictionary<UInt128, (PartialDate Published, UInt128 Hash)> _seen = [];

    /// <summary>Whether <paramref name="article"/> should be written; when not, <paramref name="rejection"/> says so unless it is the same text.</summary>
    public bool Accept(Article article, out Rejection? rejection)
    {
        rejection = null;
        (PartialDate Published, UInt128 Hash) now = (article.Published ?? default, HashOf(article));
        ref (PartialDate Published, UInt128 Hash) known = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, KeyOf(article), out bool exists);
        if (!exists)
        {
            known = now;
            return true;
        }

        if (known.Hash == now.Hash)
        {
            return false;
        }

        int byDate = now.Published.CompareTo(known.Published);
        bool wins = byDate != 0 ? byDate > 0 : now.Hash > known.Hash;
        rejection = new Rejection(
            article.Source,
            $"another text has the same {(article.CanonicalUrl is null ? "name" : $"address {article.CanonicalUrl}")}; "
            + (wins ? "this one is later and replaced it" : "that one is later and was kept"));
        known = wins ? now : known;
        return wins;
    }

    // An id is a letter and 16 digits of base 32: 80 bits.
    private static UInt128 KeyOf(Article article)
    {
        UInt128 key = 0;
        foreach (char digit in article.Id.AsSpan(1))
        {
            key = (key << 5) | (uint)(char.IsAsciiLetter(digit) ? digit - 'a' : digit - '2' + 26);
        }

        return key;
    }

    // The first half of the hash: its order is that of the whole.
    private static UInt128 HashOf(Article article) => UInt128.Parse(
        article.TextHash.AsSpan(article.TextHash.IndexOf(':', StringComparison.Ordinal) + 1, HexDigits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
