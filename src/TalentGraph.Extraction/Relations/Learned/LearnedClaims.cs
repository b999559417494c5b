using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Pipeline;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>Makes claims of what the model is sure of: finds the word that carries the relation, the position, the effect.</summary>
internal sealed class LearnedClaims(ExtractionLexicon lexicon, RelationModel model)
{
    private const int TellingFeatures = 2;
    private const int RoleReach = 6;
    private const double Surest = 0.99;
    private const float OverFrom = 0.5f;

    private readonly RoleReader _roles = new(lexicon.Classes);
    private readonly WordSet _names = lexicon.Classes["curb-noun"];
    private readonly (WordSet Words, Effect Effect)[] _effects =
    [
        (lexicon.Classes["sanction"], Effect.Sanctions), (lexicon.Classes["ban"], Effect.Bans), (lexicon.Classes["restrict"], Effect.Restricts),
        (lexicon.Classes["require"], Effect.Requires), (lexicon.Classes["retain"], Effect.Retains), (lexicon.Classes["fund"], Effect.Funds),
        (lexicon.Classes["attract"], Effect.Attracts), (lexicon.Classes["support"], Effect.Supports),
    ];

    /// <summary>A claim of a rule with what the model adds to it.</summary>
    public Claim Supported(SentenceView view, LearnedPair pair, Claim read) => read with
    {
        Confidence = Math.Max(read.Confidence, Round(pair.Chance)),
        Rule = $"{read.Rule} + {Explain(view, pair, Strongest(view, pair))}",
    };

    /// <summary>Adds the claim of a pair.</summary>
    public void Add(SentenceView view, LearnedPair pair, ReadingDraft draft, ClaimBuilder builder, ClaimSet claims)
    {
        List<int> strongest = Strongest(view, pair);
        var match = new RuleMatch
        {
            First = pair.Pair.First.First,
            End = pair.Pair.Second.End,
            Trigger = strongest.Count > 0 ? strongest[0] : pair.Pair.First.End,
            ['S'] = [pair.Subject],
            ['O'] = [pair.Target],
        };
        bool isWork = pair.Type == RelationshipTypes.WorksAt;
        if (isWork)
        {
            FindRole(view, pair, match);
        }

        var emission = new Emission
        {
            Type = pair.Type,
            Subject = 'S',
            Object = 'O',
            WithRole = isWork,
            TemporalStatus = pair.PastChance >= OverFrom ? TemporalStatus.Past : TemporalStatus.Current,
            Effect = pair.Type == RelationshipTypes.Targets ? EffectOf(view, pair) : null,
        };
        var rule = new Rule(Explain(view, pair, strongest), Round(pair.Chance), [], [emission], []) { IsCalibrated = true };
        builder.Build(rule, match, view, draft.Article.Id, draft.Spoken, claims);
    }

    private static double Round(float chance) => Math.Min(Surest, Math.Round(chance, 3));

    private static string Explain(SentenceView view, LearnedPair pair, List<int> strongest)
    {
        IEnumerable<string> words = strongest.Take(TellingFeatures).Select(token => $"“{view.Article.Slice(token, token + 1)}”");
        string by = string.Join(", ", words);
        return by.Length > 0 ? $"model {pair.Type} by {by}" : $"model {pair.Type} by place and kinds";
    }

    // The tokens outside names that spoke most strongly for it, the strongest first.
    private List<int> Strongest(SentenceView view, LearnedPair pair)
    {
        var sums = new SortedDictionary<int, int>();
        for (int i = 0; i < pair.Features.Keys.Count; i++)
        {
            int token = pair.Features.Tokens[i];
            if (token >= 0 && view.Covering(token) is null)
            {
                sums[token] = sums.GetValueOrDefault(token) + model.WeightOf(pair.Features.Keys[i], pair.Lane);
            }
        }

        return [.. sums.Where(sum => sum.Value > 0 && IsWord(view, sum.Key)).OrderByDescending(sum => sum.Value).Select(sum => sum.Key)];
    }

    private static bool IsWord(SentenceView view, int token) => view.Article.Tokens.Tokens[token].Kind == Text.TokenKind.Word;

    private void FindRole(SentenceView view, LearnedPair pair, RuleMatch match)
    {
        var ends = new List<int>();
        int first = Math.Max(view.Sentence.First, pair.Pair.First.First - RoleReach);
        int last = Math.Min(view.Sentence.End, pair.Pair.Second.End + RoleReach);
        for (int at = first; at < last; at++)
        {
            if (view.Covering(at) is not null)
            {
                continue;
            }

            _roles.Read(view, at, ends);
            if (ends.Count > 0)
            {
                (match.RoleFirst, match.RoleEnd) = (at, ends[0]);
                return;
            }
        }
    }

    private Effect EffectOf(SentenceView view, LearnedPair pair)
    {
        foreach ((WordSet words, Effect effect) in _effects)
        {
            for (int i = pair.Pair.First.First; i < pair.Pair.Second.End; i++)
            {
                if (view.Article.In(words, i) && view.Covering(i) is null)
                {
                    return effect;
                }
            }
        }

        for (int i = pair.Subject.First; i < pair.Subject.End; i++)
        {
            if (view.Article.In(_names, i))
            {
                return Effect.Restricts;
            }
        }

        return Effect.Supports;
    }
}
