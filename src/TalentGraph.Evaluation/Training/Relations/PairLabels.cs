using System.Numerics;
using TalentGraph.Evaluation.Gold;
using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Pipeline;
using TalentGraph.Extraction.Relations.Learned;
using TalentGraph.Graph.Model;

namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>Tells which lanes of an article's pairs are right by its annotation.</summary>
internal sealed class PairLabels
{
    private readonly Dictionary<string, GoldEntity> _entities = new(StringComparer.Ordinal);
    private readonly ILookup<(string, string, string), GoldClaim> _claims;
    private readonly string _text;

    public PairLabels(GoldArticle gold, ReadingDraft draft)
    {
        _text = draft.Article.Text;
        LocalEntity[] found = [.. draft.Entities.Entities.Select(entity => ReadingWriter.ToLocal(draft.Text, entity))];
        var alignment = new EntityAlignment(gold.Entities, found);
        foreach (LocalEntity entity in found)
        {
            if (alignment.GoldOf(entity.Key) is { } match)
            {
                _entities.Add(entity.Key, match);
            }
        }

        _claims = gold.Claims.ToLookup(claim => (claim.Subject, claim.Type, claim.Object));
    }

    /// <summary>The pair with its labels.</summary>
    public TrainingPair Label(int group, CollectedPair collected)
    {
        (ulong right, ulong wrong) = (0, 0);
        EntityDraft first = collected.Pair.First.Entity!;
        EntityDraft second = collected.Pair.Second.Entity!;
        if (!_entities.TryGetValue(first.Key, out GoldEntity? one) || !_entities.TryGetValue(second.Key, out GoldEntity? other))
        {
            return new TrainingPair(group, collected.Keys, collected.Told, 0, IsNeutral(first) || IsNeutral(second) ? 0 : collected.Pair.Lanes);
        }

        for (ulong rest = collected.Pair.Lanes; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            GoldClaim[] claims = Claims(one.Key, other.Key, lane);
            GoldClaim? here = claims.FirstOrDefault(claim => !claim.Doubtful && IsHere(claim, collected.Sentence));
            right |= here is null ? 0 : 1UL << lane;
            wrong |= claims.Length == 0 ? 1UL << lane : 0;
            if (here is not null)
            {
                bool isPast = here.TemporalStatus == TemporalStatus.Past;
                right |= isPast ? 1UL << RelationLanes.Past : 0;
                wrong |= isPast ? 0 : 1UL << RelationLanes.Past;
            }
        }

        return new TrainingPair(group, collected.Keys, collected.Told, right, wrong & ~right);
    }

    private static bool IsNeutral(EntityDraft entity) => !entity.Named || entity.Subkind == "other";

    private GoldClaim[] Claims(string one, string other, int lane)
    {
        string type = RelationLanes.TypeOf(lane);
        bool inverse = RelationLanes.IsInverse(lane);
        IEnumerable<GoldClaim> claims = inverse ? _claims[(other, type, one)] : _claims[(one, type, other)];
        bool symmetric = RelationLanes.Of(type, isInverse: true) == RelationLanes.Of(type, isInverse: false);
        return [.. symmetric ? claims.Concat(_claims[(other, type, one)]) : claims];
    }

    // Annotator and program may cut sentences a little differently.
    private bool IsHere(GoldClaim claim, TextSpan sentence)
    {
        string text = sentence.In(_text);
        return claim.Quote.Length > 0
            && (text.Contains(claim.Quote, StringComparison.Ordinal) || claim.Quote.Contains(text, StringComparison.Ordinal));
    }
}
