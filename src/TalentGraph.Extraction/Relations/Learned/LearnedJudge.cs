using System.Collections.Concurrent;
using System.Numerics;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Pipeline;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>Adds the claims that the trained model is sure of, and raises the confidence of those that rules make too.</summary>
internal sealed class LearnedJudge(ExtractionLexicon lexicon, RelationModel model) : IRelationJudge
{
    private readonly WordTraits _traits = new(lexicon);
    private readonly LearnedClaims _claims = new(lexicon, model);
    private readonly ConcurrentBag<(PairReader Reader, PairFeatures Features)> _workspaces = [];

    /// <inheritdoc/>
    public void Judge(SentenceView view, ReadingDraft draft, ClaimBuilder builder, ClaimSet claims)
    {
        List<MentionPair> pairs = PairFinder.Find(view);
        if (pairs.Count == 0)
        {
            return;
        }

        (PairReader Reader, PairFeatures Features) workspace =
            _workspaces.TryTake(out (PairReader, PairFeatures) used) ? used : (new PairReader(_traits), new PairFeatures());
        List<Claim> told = claims.InOrder();
        Span<float> chances = stackalloc float[RelationLanes.Count];
        foreach (MentionPair pair in pairs)
        {
            workspace.Reader.Read(view, pair, told, workspace.Features);
            model.Score(workspace.Features.Keys, pair.Lanes | (1UL << RelationLanes.Past), pair.ToldBy(told), chances);
            for (ulong rest = pair.Lanes; rest != 0; rest &= rest - 1)
            {
                int lane = BitOperations.TrailingZeroCount(rest);
                Weigh(view, draft, builder, claims, new LearnedPair(pair, lane, chances[lane], chances[RelationLanes.Past], workspace.Features), told);
            }
        }

        _workspaces.Add(workspace);
    }

    private void Weigh(SentenceView view, ReadingDraft draft, ClaimBuilder builder, ClaimSet claims, LearnedPair pair, List<Claim> told)
    {
        Claim? read = told.Find(claim => pair.IsToldBy(claim));
        bool sure = pair.Chance >= model.Threshold(pair.Lane);
        if (!sure)
        {
            return;
        }

        // The words of a rule were chosen by hand: a model that has seen few examples of them supports it, but has no say against it.
        if (read is not null)
        {
            claims.Replace(read, _claims.Supported(view, pair, read));
        }
        else
        {
            _claims.Add(view, pair, draft, builder, claims);
        }
    }
}
