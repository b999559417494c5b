using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Relations;
using TalentGraph.Extraction.Relations.Learned;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Extraction.Pipeline;

/// <summary>Reads claims by rules and a trained model, sentence by sentence.</summary>
internal sealed class RelationStage : IStage
{
    // A longer "sentence" is a table, a list or rubbish: nothing is claimed from it, and time stays linear.
    private const int LongestSentence = 250;

    private readonly RuleSet _rules;
    private readonly Rule _inName;
    private readonly Rule _inDescription;
    private readonly Rule _ofGovernment;
    private readonly ClaimBuilder _builder;
    private readonly MatcherWords _words;
    private readonly NounPhraseReader _phrases;
    private readonly RoleReader _roles;
    private readonly IRelationJudge? _judge;

    /// <summary>Loads the rules, and takes who sees each sentence after them; without one the rules have the last word.</summary>
    public RelationStage(ExtractionLexicon lexicon, IRelationJudge? judge)
    {
        _judge = judge;
        _rules = RuleSet.Load(lexicon);
        _inName = _rules.Named("issued-by.in-name");
        _inDescription = _rules.Named("located-in.in-description");
        _ofGovernment = _rules.Named("located-in.government");
        _roles = new RoleReader(lexicon.Classes);
        _builder = new ClaimBuilder(lexicon.Classes, _roles);
        _words = new MatcherWords(lexicon.Classes);
        _phrases = new NounPhraseReader(lexicon.Classes);
    }

    public Part Needs => Part.Text | Part.Mentions | Part.Entities | Part.Statements;

    public Part Gives => Part.Claims;

    public void Run(ReadingDraft draft)
    {
        var claims = new List<Claim>();
        var matcher = new PatternMatcher(_words, _phrases, _roles);
        var marks = new bool[_rules.Count];
        var starts = new List<int>();
        var all = new List<int>();
        foreach (SentenceView view in draft.Views)
        {
            Sentence sentence = view.Sentence;
            if (view.Mentions.Count < 2)
            {
                continue;
            }

            if (WhyNot(sentence) is { } reason)
            {
                draft.Abstentions.Add(new Abstention(sentence.Span, reason, null, null, null, null));
            }
            else
            {
                _rules.Mark(draft.Text.Tokens.Words.AsSpan(sentence.First, sentence.End - sentence.First), marks);
                var own = new ClaimSet(GraphOntology.Default, draft.Abstentions);
                Match(view, matcher, marks, draft, own, starts, all);
                ReadNames(view, draft, own);
                _judge?.Judge(view, draft, _builder, own);
                claims.AddRange(own.InOrder());
            }
        }

        draft.Claims = claims;
    }

    private static AbstentionReason? WhyNot(Sentence sentence) =>
        sentence.Kind == UnitKind.NoFacts ? AbstentionReason.NoFacts
        : sentence.End - sentence.First > LongestSentence ? AbstentionReason.TooLong
        : null;

    // "US export controls": the name itself tells the issuer.
    private void ReadNames(SentenceView view, ReadingDraft draft, ClaimSet claims)
    {
        foreach (MentionDraft inner in view.Mentions)
        {
            if (view.Covering(inner.First) is not { } outer || outer == inner)
            {
                continue;
            }

            Rule? rule = outer.Kind == EntityKind.Policy ? _inName
                : inner.Kind != EntityKind.Hub ? null
                : !outer.Named ? _inDescription
                : outer.Kind == EntityKind.Institution ? _ofGovernment : null;
            if (rule is not null)
            {
                var match = new RuleMatch { First = outer.First, End = outer.End, Trigger = inner.First, ['S'] = [outer], ['O'] = [inner] };
                _builder.Build(rule, match, view, draft.Article.Id, draft.Spoken, claims);
            }
        }
    }

    private static SlotKinds KindsOf(SentenceView view)
    {
        SlotKinds kinds = SlotKinds.None;
        foreach (MentionDraft mention in view.Mentions)
        {
            kinds |= NounPhraseReader.KindOf(mention);
        }

        return kinds;
    }

    private void Match(
        SentenceView view, PatternMatcher matcher, bool[] marks, ReadingDraft draft, ClaimSet claims, List<int> starts, List<int> all)
    {
        int first = Dateline.End(view);
        ReadOnlySpan<int> words = draft.Text.Tokens.Words.AsSpan(view.Sentence.First, view.Sentence.End - view.Sentence.First);
        SlotKinds kinds = KindsOf(view);
        _phrases.FindStarts(view, starts);
        all.Clear();
        all.AddRange(Enumerable.Range(view.Sentence.First, view.Sentence.End - view.Sentence.First));
        for (int pattern = 0; pattern < marks.Length; pattern++)
        {
            if (!marks[pattern])
            {
                continue;
            }

            CompiledPattern compiled = _rules[pattern];
            if (!compiled.CanMatch(words, kinds))
            {
                continue;
            }

            List<int> places = compiled.StartsWithSlot ? starts : all;
            for (int i = 0; i < places.Count; i++)
            {
                if (places[i] >= first && matcher.TryMatch(view, compiled, places[i], out RuleMatch match))
                {
                    _builder.Build(compiled.Rule, match, view, draft.Article.Id, draft.Spoken, claims);
                }
            }
        }
    }
}
