using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Qualifiers;
using TalentGraph.Extraction.Statements;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Text;
using ClaimQualifiers = TalentGraph.Graph.Model.Qualifiers;

namespace TalentGraph.Extraction.Relations;

/// <summary>Makes claims of a match: one for each pair of members, with the qualifiers that the sentence gives.</summary>
internal sealed class ClaimBuilder
{
    // What a reference, a heading and a bundle of names cost in certainty.
    private const double ByPronoun = 0.88;
    private const double InHeading = 0.96;

    private static readonly HashSet<string> Events = new(StringComparer.Ordinal)
    {
        RelationshipTypes.MovedTo, RelationshipTypes.Founded, RelationshipTypes.Acquired, RelationshipTypes.InvestsIn,
    };

    private readonly CueReader _cues;
    private readonly RoleReader _roles;
    private readonly DetailReader _details;

    public ClaimBuilder(WordClasses classes, RoleReader roles)
    {
        _cues = new CueReader(classes);
        _roles = roles;
        _details = new DetailReader(classes);
    }

    /// <summary>Adds the claims of a match.</summary>
    public void Build(Rule rule, RuleMatch match, SentenceView view, string articleId, IReadOnlyList<SpokenPart> spoken, ClaimSet claims)
    {
        Cues cues = _cues.Read(view, match);
        foreach (Emission emission in rule.Emissions)
        {
            MentionDraft[]? subjects = match[emission.Subject];
            MentionDraft[]? objects = match[emission.Object];
            if (subjects is null || objects is null)
            {
                continue;
            }

            if (cues.Abstain && !emission.InPassing)
            {
                Reject(AbstentionReason.Supposed, rule, emission, view, subjects[0], objects[0], claims);
                continue;
            }

            subjects = emission.FirstSubject ? subjects[..1] : emission.LastSubject || match.LastSubjectOnly ? subjects[^1..] : subjects;
            if (emission.OnlySingle && (subjects.Length > 1 || objects.Length > 1 || IsListed(view, objects[^1].End)))
            {
                Reject(AbstentionReason.InList, rule, emission, view, subjects[0], objects[0], claims);
                continue;
            }

            objects = emission.FirstObject ? objects[..1] : objects;
            Cues own = emission.InPassing ? default : cues;
            var context = new Context(rule, match, view, articleId, emission, own, Attribution.Of(view, match, spoken, emission.InPassing), spoken);
            if (emission.AmongMembers)
            {
                AmongMembers(context, subjects, claims);
            }
            else
            {
                Pairs(context, subjects, objects, claims);
            }
        }
    }

    // "A, B, C" and "A, B and C": a list of equals, not a place in a place.
    private static bool IsListed(SentenceView view, int end)
    {
        int next = view.Is(end, ',') ? end + 1 : end;
        bool goesOn = next < view.Sentence.End && view.Article.Tokens.Of(next) is "and" or "or";
        return goesOn || (next > end && view.StartingAt(next) is { Form: not MentionForm.Demonym });
    }

    private void AmongMembers(Context context, MentionDraft[] members, ClaimSet claims)
    {
        bool collective = context.Emission.Collective || (members.Length > 2 && context.Emission.Type == RelationshipTypes.CompetesWith);
        string? group = collective ? GroupId(context) : null;
        for (int i = 0; i < members.Length; i++)
        {
            for (int j = i + 1; j < members.Length; j++)
            {
                Add(context, members[i], members[j], group, claims);
            }
        }
    }

    private void Pairs(Context context, MentionDraft[] subjects, MentionDraft[] objects, ClaimSet claims)
    {
        string? group = subjects.Length > 1 && objects.Length > 1 ? GroupId(context) : null;
        foreach (MentionDraft subject in subjects)
        {
            foreach (MentionDraft target in objects)
            {
                Add(context, subject, target, group, claims);
            }
        }
    }

    private void Add(Context context, MentionDraft subject, MentionDraft target, string? group, ClaimSet claims)
    {
        EntityDraft? from = subject.Entity;
        EntityDraft? to = target.Entity;
        Emission emission = context.Emission;
        if (from is null || to is null || from == to || IsOnlyFounder(context))
        {
            return;
        }

        if (!claims.Allows(emission.Type, from.Kind, to.Kind))
        {
            Reject(AbstentionReason.KindsDoNotFit, context.Rule, emission, context.View, subject, target, claims);
            return;
        }

        if (!context.Rule.IsCalibrated && (IsUnsure(subject) || IsUnsure(target)))
        {
            Reject(AbstentionReason.UnsureName, context.Rule, emission, context.View, subject, target, claims);
            return;
        }

        Sentence sentence = context.View.Sentence;
        string text = context.View.Article.Tokens.Text;
        TextSpan subjectSpan = SpanOf(context.View.Article, subject);
        TextSpan objectSpan = SpanOf(context.View.Article, target);
        bool past = emission.TemporalStatus == TemporalStatus.Past;
        bool pastRole = context.Match.RoleFirst >= 0 && emission.WithRole && _roles.IsPast(context.View, context.Match.RoleFirst, context.Match.RoleEnd);
        claims.Add(new Claim
        {
            Id = StableId.Of("c", context.ArticleId, emission.Type, Place(subjectSpan), Place(objectSpan), Place(sentence.Span)),
            Subject = from.Key,
            Type = emission.Type,
            Object = to.Key,
            Qualifiers = QualifiersOf(context, from, to),
            TemporalStatus = past || pastRole ? TemporalStatus.Past : Temporal(context),
            Modality = emission.Modality != Modality.Reported && context.Cues.Modality != Modality.Alleged ? emission.Modality : past ? PastModality(context.Cues) : context.Cues.Modality ?? Modality.Reported,
            AttributedTo = context.Speaker?.Key == from.Key && from.Kind == EntityKind.Hub ? null : context.Speaker?.Key,
            ValidFrom = DetailReader.Since(context.View, context.Match),
            Collective = group is not null,
            Group = group,
            Quote = sentence.Span.In(text),
            QuoteSpan = sentence.Span,
            SubjectMention = subjectSpan,
            ObjectMention = objectSpan,
            Confidence = ConfidenceOf(context, subject, target),
            Rule = context.Rule.Name,
        });
    }

    private static bool IsUnsure(MentionDraft mention) => mention.Chance < TaggedMentions.ClaimThreshold;

    // A founder founded the firm; that he or she works there is not said.
    private bool IsOnlyFounder(Context context)
    {
        if (context.Emission.Type != RelationshipTypes.WorksAt || !context.Emission.WithRole || context.Match.RoleFirst < 0)
        {
            return false;
        }

        return _roles.Text(context.View, context.Match.RoleFirst, context.Match.RoleEnd) is { } role
            && (role.EndsWith("founder", StringComparison.OrdinalIgnoreCase) || role.EndsWith("founders", StringComparison.OrdinalIgnoreCase))
            && !role.Contains(" and ", StringComparison.Ordinal);
    }

    private static TemporalStatus Temporal(Context context) =>
        context.Emission.TemporalStatus != TemporalStatus.Current ? context.Emission.TemporalStatus
        : context.Cues.TemporalStatus is { } status ? status
        : context.Cues.Modality == Modality.Hedged && Events.Contains(context.Emission.Type) ? TemporalStatus.Planned
        : TemporalStatus.Current;

    // What is over is no plan: "is leaving Google to join Baidu" plans the one and ends the other.
    private static Modality PastModality(Cues cues) => cues.Modality is Modality.Planned or null ? Modality.Reported : cues.Modality.Value;

    private ClaimQualifiers QualifiersOf(Context context, EntityDraft subject, EntityDraft target)
    {
        Emission emission = context.Emission;
        string? role = emission.WithRole && context.Match.RoleFirst >= 0
            ? _roles.Text(context.View, context.Match.RoleFirst, context.Match.RoleEnd)
            : null;
        EntityDraft? from = emission.From is { } slot ? context.Match[slot]?[0].Entity : null;
        bool takesOffers = emission.Type is RelationshipTypes.RecruitsFrom or RelationshipTypes.MovedTo or RelationshipTypes.Targets;
        bool takesAmount = emission.Type is RelationshipTypes.InvestsIn or RelationshipTypes.Acquired;
        return new ClaimQualifiers
        {
            Role = role,
            Leadership = emission.Type == RelationshipTypes.WorksAt ? emission.Leads || (role is not null && Leadership.IsLeading(role)) : null,
            From = from is not null && from != subject && from != target ? from.Key : null,
            Site = emission.Site,
            Effect = emission.Effect,
            Offers = takesOffers ? _details.Offers(context.View, context.Match, context.Spoken) : [],
            Amount = takesAmount ? AmountReader.Read(context.View) : null,
        };
    }

    private static double ConfidenceOf(Context context, MentionDraft subject, MentionDraft target)
    {
        double confidence = context.Rule.Confidence;
        if (context.Rule.IsCalibrated)
        {
            return confidence;
        }

        confidence *= subject.Form is MentionForm.Pronoun or MentionForm.Nominal ? ByPronoun : 1;
        confidence *= target.Form is MentionForm.Pronoun or MentionForm.Nominal ? ByPronoun : 1;
        confidence *= subject.Chance * target.Chance;
        confidence *= context.View.Sentence.Kind == UnitKind.Heading ? InHeading : 1;
        return Math.Round(confidence, 3);
    }

    private static string GroupId(Context context) =>
        StableId.Of("g", context.ArticleId, context.Emission.Type, Place(context.View.Sentence.Span), Place(new TextSpan(context.Match.First, context.Match.End)));

    private static void Reject(
        AbstentionReason reason, Rule rule, Emission emission, SentenceView view, MentionDraft subject, MentionDraft target, ClaimSet claims) =>
        claims.Abstentions.Add(new Abstention(
            view.Sentence.Span, reason, emission.Type, SpanOf(view.Article, subject), SpanOf(view.Article, target), rule.Name));

    private static string Place(TextSpan span) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");

    private static TextSpan SpanOf(ArticleText article, MentionDraft mention) =>
        new(article.Tokens.Tokens[mention.First].Start, article.Tokens.Tokens[mention.End - 1].End);

    private readonly record struct Context(
        Rule Rule, RuleMatch Match, SentenceView View, string ArticleId, Emission Emission, Cues Cues, EntityDraft? Speaker, IReadOnlyList<SpokenPart> Spoken);
}
