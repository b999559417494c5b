using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Evaluation.Gold;

/// <summary>Scores one article and adds it to a tally.</summary>
internal sealed class ArticleScore
{
    private static readonly HashSet<string> Symmetric = new(
        [RelationshipTypes.PartnersWith, RelationshipTypes.CompetesWith], StringComparer.Ordinal);

    private readonly GoldArticle _gold;
    private readonly ArticleReading _reading;
    private readonly GoldTally _tally;
    private readonly EntityAlignment _alignment;
    private readonly EntityAlignment _traps;
    private readonly Dictionary<string, LocalEntity> _predicted;
    private readonly Dictionary<(string, string, string), GoldClaim> _goldClaims = [];

    public ArticleScore(GoldArticle gold, ArticleReading reading, GoldTally tally)
    {
        _gold = gold;
        _reading = reading;
        _tally = tally;
        _alignment = new EntityAlignment(gold.Entities, reading.Entities);
        _traps = new EntityAlignment(gold.TrapEntities, [.. reading.Entities.Where(entity => _alignment.GoldOf(entity.Key) is null)]);
        _predicted = reading.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        foreach (GoldClaim claim in gold.Claims)
        {
            _goldClaims.TryAdd(Ends(claim.Subject, claim.Type, claim.Object), claim);
        }
    }

    /// <summary>Scores everything.</summary>
    public void Run()
    {
        Entities();
        Claims();
        Statements();
        Verbatim();
    }

    private void Entities()
    {
        foreach (LocalEntity entity in _reading.Entities)
        {
            GoldEntity? gold = _alignment.GoldOf(entity.Key);
            if (gold is null && !IsNeutral(entity))
            {
                _tally.Entity(entity.Kind, new Count(0, 1, 0));
                Error("entity-wrong", $"{entity.Kind} \"{entity.Name}\"", SentenceAt(entity.Mentions.Count > 0 ? entity.Mentions[0].Span.Start : 0));
            }
        }

        foreach (GoldEntity gold in _gold.Entities.Where(gold => !gold.Doubtful && gold.Subkind != "other"))
        {
            bool found = _alignment.Found(gold);
            _tally.Entity(gold.Kind, found ? new Count(1, 0, 0) : new Count(0, 0, 1));
            if (!found)
            {
                Error("entity-missed", $"{gold.Kind} \"{gold.Names[0]}\"", "");
            }
        }
    }

    private static bool IsNeutral(LocalEntity entity) => !entity.Named || entity.Subkind == "other";

    private void Claims()
    {
        var found = new HashSet<(string, string, string)>();
        var seen = new HashSet<(string, string, string)>();
        foreach (Claim claim in _reading.Claims.OrderByDescending(claim => claim.Confidence))
        {
            string subject = GoldKey(claim.Subject);
            string target = GoldKey(claim.Object);
            (string, string, string) ends = Ends(subject, claim.Type, target);
            if (!seen.Add(ends))
            {
                continue;
            }

            Trap(claim, subject, target);
            if (_goldClaims.TryGetValue(ends, out GoldClaim? gold))
            {
                found.Add(ends);
                Found(claim, SameSentence(ends, claim) ?? gold);
            }
            else if (!IsNeutral(_predicted[claim.Subject]) && !IsNeutral(_predicted[claim.Object]))
            {
                Count(claim.Type, _predicted[claim.Subject].Kind, _predicted[claim.Object].Kind, new Count(0, 1, 0));
                Error("wrong", InWords(claim), claim.Quote ?? "", claim.Confidence, claim.Rule);
            }
        }

        foreach (((string, string, string) ends, GoldClaim gold) in _goldClaims)
        {
            if (!gold.Doubtful && !found.Contains(ends))
            {
                Count(gold.Type, KindOf(gold.Subject), KindOf(gold.Object), new Count(0, 0, 1));
                Error("missed", $"{gold.Subject} {gold.Type} {gold.Object}", gold.Quote);
            }
        }
    }

    // An article may say a thing twice, as a plan and as a fact; qualifiers are judged by the sentence that was read.
    private GoldClaim? SameSentence((string, string, string) ends, Claim claim) => _gold.Claims.FirstOrDefault(
        gold => Ends(gold.Subject, gold.Type, gold.Object) == ends && !gold.Doubtful && gold.Quote == claim.Quote);

    private void Found(Claim claim, GoldClaim gold)
    {
        if (gold.Doubtful)
        {
            return;
        }

        Count(gold.Type, KindOf(gold.Subject), KindOf(gold.Object), new Count(1, 0, 0));
        Judge("modality", claim.Modality == gold.Modality, $"{claim.Modality} for {gold.Modality}", claim);
        Judge("temporalStatus", claim.TemporalStatus == gold.TemporalStatus, $"{claim.TemporalStatus} for {gold.TemporalStatus}", claim);
        Judge("collective", claim.Collective == gold.Collective, $"{claim.Collective} for {gold.Collective}", claim);
        if (gold.Effect is not null)
        {
            Judge("effect", claim.Qualifiers.Effect == gold.Effect, $"{claim.Qualifiers.Effect} for {gold.Effect}", claim);
        }

        JudgeEntity("from", claim.Qualifiers.From, gold.From, claim);
        JudgeEntity("attributedTo", claim.AttributedTo, gold.AttributedTo, claim);
    }

    private void JudgeEntity(string qualifier, string? predicted, string? gold, Claim claim)
    {
        if (predicted is not null || gold is not null)
        {
            bool right = predicted is not null && gold is not null && GoldKey(predicted) == gold;
            Judge(qualifier, right, $"{predicted} for {gold}", claim);
        }
    }

    private void Judge(string qualifier, bool right, string difference, Claim claim)
    {
        _tally.Qualifier(qualifier, right);
        if (!right)
        {
            Error("qualifier", $"{qualifier} {difference}: {InWords(claim)}", claim.Quote ?? "", 0, claim.Rule);
        }
    }

    private void Trap(Claim claim, string subject, string target)
    {
        foreach (GoldTrap trap in _gold.Traps)
        {
            bool same = Ends(trap.Subject, trap.Type, trap.Object) == Ends(subject, claim.Type, target)
                && (trap.Collective is null || trap.Collective == claim.Collective) && claim.Modality != Modality.Denied;
            if (same)
            {
                _tally.TrapHit();
                Error("trap", $"{InWords(claim)} ({trap.Why})", claim.Quote ?? "", claim.Confidence, claim.Rule);
                return;
            }
        }
    }

    private void Statements()
    {
        if (_gold.Statements is null)
        {
            return;
        }

        var open = _gold.Statements.ToList();
        foreach (Statement statement in _reading.Statements)
        {
            GoldStatement? match = open.Find(gold => gold.Speaker == GoldKey(statement.Speaker) && Words(gold.Text) == Words(statement.Text));
            _tally.Statement(match is null ? new Count(0, 1, 0) : new Count(1, 0, 0));
            if (match is null)
            {
                Error("statement-wrong", $"{statement.Speaker}: {statement.Text}", "");
            }
            else
            {
                open.Remove(match);
            }
        }

        foreach (GoldStatement missed in open)
        {
            _tally.Statement(new Count(0, 0, 1));
            Error("statement-missed", $"{missed.Speaker}: {missed.Text}", "");
        }
    }

    private void Verbatim()
    {
        string text = _reading.Article.Text;
        foreach (Claim claim in _reading.Claims)
        {
            bool verbatim = claim.Quote is not null && claim.QuoteSpan is { } span && span.End <= text.Length && span.In(text) == claim.Quote;
            _tally.Verbatim(verbatim);
        }

        foreach (Mention mention in _reading.Entities.SelectMany(entity => entity.Mentions))
        {
            _tally.Verbatim(mention.Span.In(text) == mention.Text);
        }

        foreach (Statement statement in _reading.Statements)
        {
            _tally.Verbatim(statement.Span.In(text) == statement.Text);
        }
    }

    private void Count(string type, EntityKind? subject, EntityKind? target, Count count) => _tally.Claim(type, subject, target, count);

    private void Error(string sort, string what, string sentence, double confidence = 0, string rule = "") =>
        _tally.Errors.Add(new GoldError(_gold.File, sort, what, confidence, rule, sentence));

    private string InWords(Claim claim) => $"{_predicted[claim.Subject].Name} {claim.Type} {_predicted[claim.Object].Name}";

    private string SentenceAt(int offset)
    {
        foreach (TextSpan sentence in _reading.Sentences)
        {
            if (sentence.Start <= offset && offset < sentence.End)
            {
                return sentence.In(_reading.Article.Text);
            }
        }

        return "";
    }

    private EntityKind? KindOf(string goldKey) => _gold.Entities.FirstOrDefault(entity => entity.Key == goldKey)?.Kind;

    private string GoldKey(string localKey) =>
        (_alignment.GoldOf(localKey) ?? _traps.GoldOf(localKey))?.Key ?? "\0" + localKey;

    private static (string, string, string) Ends(string subject, string type, string target) =>
        Symmetric.Contains(type) && string.CompareOrdinal(subject, target) > 0 ? (target, type, subject) : (subject, type, target);

    private static string Words(string text) => Graph.Text.NameFolding.Fold(text);
}
