using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Projection;

/// <summary>What a relationship follows from, apart from claims.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Modality">Of the premise that it hangs on.</param>
/// <param name="TemporalStatus">Likewise.</param>
/// <param name="From">Ids of the relationships that it follows from, in code point order.</param>
internal sealed record DerivedSupport(
    double Confidence, Modality Modality, TemporalStatus TemporalStatus, IReadOnlyList<string> From)
{
    public bool SameAs(DerivedSupport? other) =>
        other is not null && Confidence.Equals(other.Confidence) && Modality == other.Modality
        && TemporalStatus == other.TemporalStatus && From.SequenceEqual(other.From, StringComparer.Ordinal);
}
