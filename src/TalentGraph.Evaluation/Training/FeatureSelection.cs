namespace TalentGraph.Evaluation.Training;

/// <summary>Chooses the features that the model keeps.</summary>
internal static class FeatureSelection
{
    /// <summary>The rows with the largest weights, ascending by number.</summary>
    public static int[] Strongest(CrfWeights weights, int most)
    {
        var rows = new int[weights.Count];
        var strengths = new float[weights.Count];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
            strengths[row] = -Strength(weights.Row(row));
        }

        Array.Sort(strengths, rows);
        int[] kept = rows[..Math.Min(most, rows.Length)];
        Array.Sort(kept);
        return kept;
    }

    private static float Strength(ReadOnlySpan<float> row)
    {
        float most = 0;
        foreach (float weight in row)
        {
            most = Math.Max(most, Math.Abs(weight));
        }

        return most;
    }
}
