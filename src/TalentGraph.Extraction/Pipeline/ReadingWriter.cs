using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Graph;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Extraction.Pipeline;

/// <summary>Turns a finished draft into the model's records.</summary>
internal static class ReadingWriter
{
    /// <summary>The reading of a draft, by an extractor of that version.</summary>
    public static ArticleReading Write(ReadingDraft draft, string version)
    {
        DropIdleDescriptions(draft);
        HashSet<string> claimed = EndsOf(draft.Claims);

        List<LocalEntity> entities = [.. draft.Entities.Entities
            .Where(entity => (entity.Named && entity.Subkind != "other") || claimed.Contains(entity.Key))
            .OrderBy(entity => entity.Mentions.Min(mention => mention.First))
            .ThenBy(entity => entity.Key, CodePointComparer.Instance)
            .Select(entity => ToLocal(draft.Text, entity))];
        List<TextSpan> sentences = [.. draft.Text.Sentences.Select(sentence => sentence.Span)];
        return new ArticleReading(draft.Article with { Extractor = version }, sentences, entities, draft.Claims, draft.Statements)
        {
            Abstentions = draft.Abstentions.Besides(draft.Claims),
        };
    }

    // A described employer counts as the far end of somebody's work, move or recruitment, not for its place alone.
    private static void DropIdleDescriptions(ReadingDraft draft)
    {
        HashSet<string> needed = EndsOf(draft.Claims.Where(claim => claim.Type != RelationshipTypes.LocatedIn));
        var idle = draft.Entities.Entities.Where(entity => !entity.Named && !needed.Contains(entity.Key))
            .Select(entity => entity.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (Claim claim in draft.Claims.Where(claim => idle.Contains(claim.Subject) || idle.Contains(claim.Object)))
        {
            draft.Abstentions.Add(new Abstention(
                claim.QuoteSpan!.Value, AbstentionReason.Undescribed, claim.Type, claim.SubjectMention, claim.ObjectMention, claim.Rule)); // read from a sentence
        }

        draft.Claims.RemoveAll(claim => idle.Contains(claim.Subject) || idle.Contains(claim.Object));
    }

    private static HashSet<string> EndsOf(IEnumerable<Claim> claims)
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            ends.Add(claim.Subject);
            ends.Add(claim.Object);
        }

        return ends;
    }

    /// <summary>An entity as the model has it.</summary>
    public static LocalEntity ToLocal(ArticleText text, EntityDraft entity)
    {
        entity.Mentions.Sort(MentionFinder.ByPlace);
        List<Mention> mentions = [.. entity.Mentions.Select(mention => ToMention(text, mention))];
        List<string> names = [.. mentions.Where(mention => mention.Form == MentionForm.Name || !entity.Named)
            .Select(mention => mention.Text)
            .Distinct(StringComparer.Ordinal)
            .Order(CodePointComparer.Instance)];
        string name = entity.Entry?.Name ?? names.MaxBy(form => form.Length) ?? entity.Name;
        return new LocalEntity
        {
            Key = entity.Key,
            Kind = entity.Kind,
            Subkind = entity.Subkind,
            Named = entity.Named,
            Name = name,
            Names = names.Count > 0 ? names : [name],
            LexiconKey = entity.Entry?.Key,
            Attributes = entity.Title is null && entity.Entry?.IsoCode is null
                ? EntityAttributes.None
                : new EntityAttributes { Title = entity.Title, IsoCode = entity.Entry?.IsoCode },
            Mentions = mentions,
        };
    }

    private static Mention ToMention(ArticleText text, MentionDraft mention)
    {
        var span = new TextSpan(text.Tokens.Tokens[mention.First].Start, text.Tokens.Tokens[mention.End - 1].End);
        return new Mention(span, span.In(text.Tokens.Text), mention.Form);
    }
}
