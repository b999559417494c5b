using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Coreference;

/// <summary>
/// Joins the names of an article: full names first, then bare surnames, acronyms in brackets and the first word of a
/// longer organization name, each only where the article has exactly one entity that it can mean.
/// </summary>
internal sealed class NameReferences(ExtractionLexicon lexicon)
{
    private const int LongName = 4;

    private readonly NameRuns _runs = new(lexicon);
    private readonly WordSet _common = lexicon.Classes["common"];

    /// <summary>Gives every mention its entity, and adds the mentions that only reference can find.</summary>
    public EntityBuilder Resolve(ArticleText article, List<MentionDraft> mentions)
    {
        var builder = new EntityBuilder();
        var shortNames = new ShortNames(lexicon);
        // Longer names first, so that "Cochin University" finds "Cochin University of Science and Technology".
        IEnumerable<MentionDraft> full = mentions.Where(mention => !IsShort(article, mention))
            .OrderBy(mention => mention.Entry is null && mention.Length >= LongName ? 0 : 1);
        foreach (MentionDraft mention in full)
        {
            EntityDraft entity = builder.Place(article, mention);
            shortNames.Learn(article, mention, entity);
        }

        mentions.RemoveAll(mention => mention is { Entity: null, Kind: EntityKind.Person } && shortNames.IsShared(article, mention.First, mention.End));
        foreach (MentionDraft mention in mentions.Where(mention => mention.Entity is null))
        {
            PlaceShort(article, mention, shortNames, builder);
        }

        AddReferences(article, mentions, shortNames);
        mentions.Sort(MentionFinder.ByPlace);
        return builder;
    }

    private static void PlaceShort(ArticleText article, MentionDraft mention, ShortNames shortNames, EntityBuilder builder)
    {
        EntityDraft? entity = shortNames.Find(article, mention.First, mention.End);
        entity ??= mention.Length == 1 ? shortNames.FindByFirstWord(article, mention.First) : null;
        if (entity is not null && MayMean(mention, entity))
        {
            (mention.Kind, mention.Subkind) = (entity.Kind, entity.Subkind);
            EntityBuilder.Attach(entity, mention);
        }
        else
        {
            builder.Place(article, mention);
        }
    }

    // The kind of a name that only the tagger knows is less certain than what the article calls so; but public bodies bear the names of their places.
    private static bool MayMean(MentionDraft mention, EntityDraft entity) => mention.Kind == entity.Kind || (mention.Chance < 1
        && (mention.Kind != EntityKind.Hub || entity.Kind == EntityKind.Firm));

    // One word for a person, or a name that the lexicon does not know and that may be part of a longer one.
    private static bool IsShort(ArticleText article, MentionDraft mention) => mention.Entry is null && mention.Kind switch
    {
        EntityKind.Person => IsOneWord(article, mention),
        EntityKind.Firm or EntityKind.Institution or EntityKind.Hub when mention.Chance < 1 => IsOneWord(article, mention),
        _ => mention.Length == 1 && mention.Score < 0.7 && article.IsNameWord(mention.First),
    };

    // "Okonjo-Lindqvist" is one.
    private static bool IsOneWord(ArticleText article, MentionDraft mention)
    {
        for (int i = mention.First + 1; i < mention.End; i++)
        {
            if (!article.IsHyphen(i) && !article.IsHyphen(i - 1))
            {
                return false;
            }
        }

        return true;
    }

    private void AddReferences(ArticleText article, List<MentionDraft> mentions, ShortNames shortNames)
    {
        var covered = new Coverage(article.Tokens.Words.Length, mentions);
        foreach (Sentence sentence in article.Sentences)
        {
            foreach (NameRun run in _runs.Of(article, sentence))
            {
                int first = run.First;
                for (int i = run.First; i <= run.End; i++)
                {
                    if (i < run.End && covered[i] is null && !article.In(_common, i))
                    {
                        continue;
                    }

                    AddReference(article, first, i, shortNames, mentions);
                    first = i + 1;
                }
            }
        }
    }

    private static void AddReference(ArticleText article, int first, int end, ShortNames shortNames, List<MentionDraft> mentions)
    {
        while (end > first && article.Tokens.Tokens[end - 1].Kind == TokenKind.Mark)
        {
            end--;
        }

        if (end <= first || shortNames.Find(article, first, end) is not { } entity)
        {
            return;
        }

        var mention = new MentionDraft { First = first, End = end, Kind = entity.Kind, Subkind = entity.Subkind, Entry = entity.Entry, Score = 0.7 };
        EntityBuilder.Attach(entity, mention);
        mentions.Add(mention);
    }
}
