using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Update;

/// <summary>
/// Holds readings against what the graph promises: quotes and mentions stand in the text word for word, claims fit the
/// ontology, keys lead somewhere. A store refuses a batch with a flaw; an importer drops the flawed claim beforehand and reports it.
/// </summary>
public sealed class ReadingValidator(GraphOntology ontology)
{
    private const int MostSentences = 1 << 20;

    /// <summary>The flaws of an article's reading, claim by claim; empty when there are none.</summary>
    public IReadOnlyList<ReadingFlaw> Check(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        List<ReadingFlaw> flaws = [];
        string text = reading.Article.Text;
        if (HasLoneSurrogate(text))
        {
            flaws.Add(new ReadingFlaw(null, "the text holds half a surrogate pair, which no store can keep"));
        }

        if (reading.Sentences.Count > MostSentences)
        {
            flaws.Add(new ReadingFlaw(null, $"the text has more than {MostSentences} sentences"));
        }

        var entities = EntitiesOf(reading.Entities, flaws);
        flaws.AddRange(reading.Sentences.Where(span => !IsIn(span, text)).Select(span => new ReadingFlaw(null, $"the sentence {Show(span)} lies outside the text")));
        flaws.AddRange(reading.Entities.SelectMany(entity => MentionFlaws(entity, text)));
        flaws.AddRange(reading.Statements.SelectMany(statement => StatementFlaws(statement, entities, text)));
        CheckClaims(reading.Claims, entities, flaws, claim => QuoteFlaw(claim, text));
        return flaws;
    }

    /// <summary>The flaws of a reference source.</summary>
    public IReadOnlyList<ReadingFlaw> Check(ReferenceReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        List<ReadingFlaw> flaws = [];
        var entities = EntitiesOf(reading.Entities, flaws);
        CheckClaims(reading.Claims, entities, flaws, ReferenceFlaw);
        return flaws;
    }

    internal void Require(GraphBatch batch)
    {
        foreach (ArticleReading reading in batch.Articles)
        {
            Require($"Article \"{reading.Article.Id}\"", Check(reading));
        }

        foreach (ReferenceReading reading in batch.References)
        {
            Require($"Reference source \"{reading.Id}\"", Check(reading));
        }
    }

    private static void Require(string source, IReadOnlyList<ReadingFlaw> flaws)
    {
        if (flaws is [var first, ..])
        {
            string where = first.ClaimId is { } claim ? $", claim \"{claim}\"" : "";
            throw new GraphStoreException($"{source}{where} cannot be stored: {first.Reason}.");
        }
    }

    private static Dictionary<string, LocalEntity> EntitiesOf(IReadOnlyList<LocalEntity> entities, List<ReadingFlaw> flaws)
    {
        Dictionary<string, LocalEntity> byKey = new(StringComparer.Ordinal);
        flaws.AddRange(entities
            .Where(entity => !byKey.TryAdd(entity.Key, entity))
            .Select(entity => new ReadingFlaw(null, $"two entities have the local key \"{entity.Key}\"")));
        return byKey;
    }

    private static IEnumerable<ReadingFlaw> MentionFlaws(LocalEntity entity, string text) =>
        entity.Mentions
            .Where(mention => !IsIn(mention.Span, text) || mention.Span.In(text) != mention.Text)
            .Select(mention => new ReadingFlaw(null, $"\"{mention.Text}\" does not stand at {Show(mention.Span)}"));

    private static IEnumerable<ReadingFlaw> StatementFlaws(
        Statement statement, Dictionary<string, LocalEntity> entities, string text)
    {
        if (!IsIn(statement.Span, text) || statement.Span.In(text) != statement.Text)
        {
            yield return new ReadingFlaw(null, $"the statement \"{statement.Text}\" does not stand at {Show(statement.Span)}");
        }

        foreach (string key in statement.About.Prepend(statement.Speaker).Where(key => !entities.ContainsKey(key)))
        {
            yield return new ReadingFlaw(null, $"a statement names the unknown entity \"{key}\"");
        }
    }

    private void CheckClaims(
        IReadOnlyList<Claim> claims, Dictionary<string, LocalEntity> entities, List<ReadingFlaw> flaws, Func<Claim, string?> evidence)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            string? reason = !ids.Add(claim.Id) ? "another claim of the same source has its id"
                : SourceContent.KeysOf(claim).FirstOrDefault(key => !entities.ContainsKey(key)) is { } unknown ? $"it names the unknown entity \"{unknown}\""
                : FitFlaw(claim, entities) ?? evidence(claim);
            if (reason is not null)
            {
                flaws.Add(new ReadingFlaw(claim.Id, reason));
            }
        }
    }

    private string? FitFlaw(Claim claim, Dictionary<string, LocalEntity> entities)
    {
        EntityKind subject = entities[claim.Subject].Kind;
        EntityKind @object = entities[claim.Object].Kind;
        return !ontology.TryGet(claim.Type, out RelationshipDefinition? type) ? $"the ontology has no type \"{claim.Type}\""
            : !type!.Allows(subject, @object) ? $"{claim.Type} may not lead from {subject} to {@object}"
            : claim.Subject == claim.Object ? "its subject is its object"
            : claim.Confidence is not (>= 0 and <= 1) ? "its confidence is not between 0 and 1"
            : claim.Collective != (claim.Group is not null) ? "a collective claim needs a group, and no other has one"
            : null;
    }

    private static string? QuoteFlaw(Claim claim, string text)
    {
        if (claim.Derivation != Derivation.Reported)
        {
            return "a claim of an article must be reported";
        }

        if (claim is not { Quote: { Length: > 0 } quote, QuoteSpan: { } span, SubjectMention: { } subject, ObjectMention: { } @object })
        {
            return "it lacks its quote or a mention";
        }

        return !IsIn(span, text) || span.In(text) != quote ? $"its quote does not stand at {Show(span)}"
            : !IsIn(subject, text) || !IsIn(@object, text) ? "a mention of it lies outside the text"
            : null;
    }

    private static string? ReferenceFlaw(Claim claim) =>
        claim.Derivation != Derivation.Reference ? "a claim of reference data must have the derivation reference"
        : string.IsNullOrEmpty(claim.SourceNote) ? "it lacks its source note"
        : null;

    private static bool IsIn(TextSpan span, string text) => span.Start >= 0 && span.Start <= span.End && span.End <= text.Length;

    private static string Show(TextSpan span) => $"{span.Start}–{span.End}";

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
