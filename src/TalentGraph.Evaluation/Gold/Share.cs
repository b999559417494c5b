namespace TalentGraph.Evaluation.Gold;

/// <summary>How many of how many.</summary>
/// <param name="Right">Right ones.</param>
/// <param name="All">All that were judged.</param>
public readonly record struct Share(int Right, int All)
{
    /// <summary>0 to 1; 1 when nothing was judged.</summary>
    public double Value => All == 0 ? 1 : (double)Right / All;
}
