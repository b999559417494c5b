using System.Globalization;
using System.Runtime.InteropServices;
using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Import;

/// <summary>
/// Decides between two texts under one article id in one run: the later publication wins, then the larger hash. What was noted
/// before is decided once and for all, whatever the order in which the texts come. Keeps some 60 bytes an article.
/// </summary>
internal sealed class SeenArticles
{
    private const int HexDigits = 32;

    private readonly Dictionary<UInt128, Seen> _seen = [];

    /// <summary>Lets <paramref name="article"/> take part in the decision before any is accepted.</summary>
    public void Note(Article article)
    {
        Seen now = Of(article);
        ref Seen known = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, KeyOf(article), out bool exists);
        known = exists && now.Against(known) <= 0 ? known : now;
    }

    /// <summary>Whether <paramref name="article"/> should be written; when not, <paramref name="rejection"/> says so unless it is the same text.</summary>
    public bool Accept(Article article, out Rejection? rejection)
    {
        rejection = null;
        Seen now = Of(article) with { IsAccepted = true };
        ref Seen known = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, KeyOf(article), out bool exists);
        int order = exists ? now.Against(known) : 1;
        bool accepted = order > 0 || (order == 0 && !known.IsAccepted);
        if (exists && known.Hash != now.Hash)
        {
            rejection = new Rejection(
                article.Source,
                $"another text has the same {(article.CanonicalUrl is null ? "name" : $"address {article.CanonicalUrl}")}; "
                + (accepted ? "this one is later and replaced it" : "that one is later and was kept"));
        }

        known = accepted ? now : known;
        return accepted;
    }

    private static Seen Of(Article article) => new(article.Published ?? default, HashOf(article), IsAccepted: false);

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

    private readonly record struct Seen(PartialDate Published, UInt128 Hash, bool IsAccepted)
    {
        public int Against(Seen other)
        {
            int byDate = Published.CompareTo(other.Published);
            return byDate != 0 ? byDate : Hash.CompareTo(other.Hash);
        }
    }
}
