using System.Text.Json.Serialization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>
/// Everything that a relationship's columns follow from. Claims can be added one by one in any order; when one is taken
/// out, the tally is made anew from all claims (<see cref="RelationshipFolder"/>).
/// </summary>
internal sealed record RelationshipTally
{
    /// <summary>Affirmed by articles.</summary>
    public ClaimTally? Reported { get; init; }

    /// <summary>Affirmed by reference data.</summary>
    public ClaimTally? Reference { get; init; }

    public ClaimTally? Denied { get; init; }

    /// <summary>Live claims; those of one group sentence count once.</summary>
    public int Statements { get; init; }

    /// <summary>Articles that affirm it.</summary>
    public int Articles { get; init; }

    /// <summary>Origins that affirm it.</summary>
    public int Origins { get; init; }

    /// <summary>Sum over these origins of the weight of their most confident claim.</summary>
    public long Weight { get; init; }

    public PartialDate? FirstSeen { get; init; }

    public PartialDate? LastSeen { get; init; }

    public DerivedSupport? Derived { get; init; }

    /// <summary>Present when no claim is live but some were.</summary>
    public Lapse? Lapse { get; init; }

    [JsonIgnore]
    public bool HasLiveClaims => Reported is not null || Reference is not null || Denied is not null;

    /// <summary>Nothing ever supported it.</summary>
    [JsonIgnore]
    public bool IsVoid => !HasLiveClaims && Lapse is null && Derived is null;

    public static bool Affirms(ClaimRow row) =>
        row.State == ContentState.Live && !row.IsReference && row.Claim.Modality != Modality.Denied;

    /// <summary>Adds a live claim; its article, origin and statement are counted apart.</summary>
    public RelationshipTally Add(ClaimRow row, PartialDate? published)
    {
        RelationshipTally seen = row.IsReference ? this : Seen(published);
        return row.Claim.Modality == Modality.Denied ? seen with { Denied = ClaimTally.Add(Denied, row), Lapse = null }
            : row.IsReference ? seen with { Reference = ClaimTally.Add(Reference, row), Lapse = null }
            : seen with { Reported = ClaimTally.Add(Reported, row), Lapse = null };
    }

    /// <summary>Replaces the voice of an origin: its most confident affirming claim before and after, if any.</summary>
    public RelationshipTally ChangeVoice(double? before, double? after) => this with
    {
        Origins = Origins - (before is null ? 0 : 1) + (after is null ? 0 : 1),
        Weight = Weight - (before is { } old ? Likelihood.Weight(old) : 0) + (after is { } now ? Likelihood.Weight(now) : 0),
    };

    private RelationshipTally Seen(PartialDate? published) => published is not { } date
        ? this
        : this with
        {
            FirstSeen = FirstSeen is { } first && first.CompareTo(date) <= 0 ? first : date,
            LastSeen = LastSeen is { } last && last.CompareTo(date) >= 0 ? last : date,
        };
}
