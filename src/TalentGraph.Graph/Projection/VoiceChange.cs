using TalentGraph.Graph.Update;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>How loud each touched origin affirms a relationship before and after an update: its most confident claim.</summary>
internal sealed class VoiceChange
{
    private readonly Dictionary<string, List<(double? Before, double? After)>> _changes = new(StringComparer.Ordinal);

    public VoiceChange(ContentChange content, Grouping grouping)
    {
        Dictionary<(string Relationship, string Origin), double> before =
            Loudest(content.FormerClaims.Where(claim => claim.State == ContentState.Live).Concat(grouping.OtherClaims), grouping.Before);
        Dictionary<(string Relationship, string Origin), double> after =
            Loudest(content.NewClaims.Concat(grouping.OtherClaims), grouping.After);
        foreach ((string Relationship, string Origin) voice in before.Keys.Union(after.Keys))
        {
            double? old = before.TryGetValue(voice, out double was) ? was : null;
            double? now = after.TryGetValue(voice, out double isNow) ? isNow : null;
            if (old != now)
            {
                ChangesOf(voice.Relationship).Add((old, now));
            }
        }
    }

    public IEnumerable<string> Relationships => _changes.Keys;

    public RelationshipTally ApplyTo(string relationshipId, RelationshipTally tally) =>
        _changes.TryGetValue(relationshipId, out List<(double? Before, double? After)>? changes)
            ? changes.Aggregate(tally, (changed, voice) => changed.ChangeVoice(voice.Before, voice.After))
            : tally;

    private static Dictionary<(string Relationship, string Origin), double> Loudest(
        IEnumerable<ClaimRow> claims, IReadOnlyDictionary<string, string> originOf)
    {
        Dictionary<(string, string), double> loudest = [];
        foreach (ClaimRow claim in claims.Where(RelationshipTally.Affirms))
        {
            if (originOf.TryGetValue(claim.SourceId, out string? origin))
            {
                (string, string) voice = (claim.RelationshipId, origin);
                loudest[voice] = Math.Max(claim.Claim.Confidence, loudest.GetValueOrDefault(voice));
            }
        }

        return loudest;
    }

    private List<(double? Before, double? After)> ChangesOf(string relationshipId)
    {
        if (!_changes.TryGetValue(relationshipId, out List<(double? Before, double? After)>? changes))
        {
            _changes[relationshipId] = changes = [];
        }

        return changes;
    }
}
