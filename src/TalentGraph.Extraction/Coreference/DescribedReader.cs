using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Coreference;

/// <summary>
/// Finds the two sorts of description that are entities without a name: an employer told by its place ("a Chinese AI startup"),
/// and a policy told by its issuer ("NDRC pipeline programs"). They stay only where a claim needs them.
/// </summary>
internal sealed class DescribedReader(WordClasses classes)
{
    private const int MostModifiers = 5;

    private readonly WordSet _firms = classes["firm-noun"];
    private readonly WordSet _startups = classes["startup-noun"];
    private readonly WordSet _institutions = classes["inst-noun"];
    private readonly WordSet _instruments = classes["policy-instrument"];
    private readonly WordSet _function = classes["function"];
    private readonly WordSet _employment = classes["employment-word"];

    /// <summary>Adds the descriptions of an article.</summary>
    public void Read(ArticleText article, List<MentionDraft> mentions, EntityBuilder entities)
    {
        var added = new List<MentionDraft>();
        var covered = new Coverage(article.Tokens.Words.Length, mentions);
        foreach (MentionDraft origin in mentions.Where(mention => mention.Entity is not null))
        {
            if (HeadAfter(article, origin, covered) is not { } head)
            {
                continue;
            }

            MentionDraft? described = Employer(article, origin, head) ?? Policy(article, origin, head);
            if (described is not null)
            {
                entities.AddUnnamed(article, described);
                added.Add(described);
            }
        }

        mentions.AddRange(added);
        mentions.Sort(MentionFinder.ByPlace);
    }

    // The last noun of the phrase that an origin begins, when nothing but plain words and fields stand between.
    private int? HeadAfter(ArticleText article, MentionDraft origin, Coverage covered)
    {
        int at = origin.End;
        at += at + 1 < article.Tokens.Words.Length && article.IsHyphen(at) && article.Tokens.Of(at + 1) is "based" ? 2 : 0;
        int limit = Math.Min(at + MostModifiers, article.Tokens.Words.Length);
        int? head = null;
        for (int i = at; i < limit; i++)
        {
            bool plain = article.Tokens.Tokens[i] is { Kind: TokenKind.Word, StartsLine: false } && !article.In(_function, i)
                && (covered[i] is { Kind: EntityKind.Technology } || (covered[i] is null && !article.Tokens.Tokens[i].IsCapitalised));
            if (!plain && !article.IsHyphen(i))
            {
                break;
            }

            head = covered[i] is null && !article.IsHyphen(i) ? i : head;
        }

        return head;
    }

    private MentionDraft? Employer(ArticleText article, MentionDraft origin, int head)
    {
        bool seeking = origin.First >= 2 && article.Tokens.Of(origin.First - 1) is "a" or "an" && article.In(_employment, origin.First - 2);
        bool firm = article.In(_firms, head);
        if (!seeking || origin.Kind != EntityKind.Hub || !(firm || article.In(_institutions, head)))
        {
            return null;
        }

        return Draft(origin.First, head, firm ? EntityKind.Firm : EntityKind.Institution, article.In(_startups, head) ? "startup" : firm ? "company" : null);
    }

    private MentionDraft? Policy(ArticleText article, MentionDraft origin, int head)
    {
        bool issuer = origin.Kind == EntityKind.Institution && origin.Subkind is "government" or "legislature" or "international";
        bool plain = head > origin.End && article.Tokens.Tokens[origin.End] is { HasSpaceBefore: true };
        return issuer && plain && article.In(_instruments, head) ? Draft(origin.First, head, EntityKind.Policy, null) : null;
    }

    private static MentionDraft Draft(int first, int head, EntityKind kind, string? subkind) => new()
    {
        First = first,
        End = head + 1,
        Kind = kind,
        Subkind = subkind ?? (kind == EntityKind.Policy ? "talent_programme" : null),
        Form = MentionForm.Nominal,
        Named = false,
        Score = 0.6,
    };
}
