namespace TalentGraph.Graph.Projection;

/// <summary>A value with the claim that gave it: the most confident claim wins, ties go to the smaller id.</summary>
internal sealed record Best<T>(double Confidence, string ClaimId, T Value)
{
    public static Best<T> Of(Best<T>? former, Best<T> next) => former is null || next.Beats(former) ? next : former;

    private bool Beats(Best<T> other)
    {
        int byConfidence = Confidence.CompareTo(other.Confidence);
        return byConfidence != 0 ? byConfidence > 0 : CodePointComparer.Instance.Compare(ClaimId, other.ClaimId) < 0;
    }
}
