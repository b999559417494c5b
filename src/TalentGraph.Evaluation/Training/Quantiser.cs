using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.Training;

/// <summary>Rounds trained weights to a byte each.</summary>
internal static class Quantiser
{
    // Beyond this share of the rows, larger weights are cut to the largest byte, so that the rest keeps its precision.
    private const double Covered = 0.9995;

    public static TaggerWeights Quantise(uint[] keys, CrfWeights trained)
    {
        float scale = Largest(trained) / sbyte.MaxValue;
        var rows = new sbyte[keys.Length * Labels.Lanes];
        for (int row = 0; row < keys.Length; row++)
        {
            ReadOnlySpan<float> weights = trained.Row(row);
            for (int lane = 0; lane < Labels.Count; lane++)
            {
                rows[(row * Labels.Lanes) + lane] =
                    (sbyte)Math.Clamp(MathF.Round(weights[lane] / scale), -sbyte.MaxValue, sbyte.MaxValue);
            }
        }

        return new TaggerWeights(keys, rows, scale, trained.Steps, [1, 0, 1, 0, 1, 0]);
    }

    private static float Largest(CrfWeights trained)
    {
        var largest = new float[trained.Count];
        for (int row = 0; row < largest.Length; row++)
        {
            foreach (float weight in trained.Row(row))
            {
                largest[row] = Math.Max(largest[row], Math.Abs(weight));
            }
        }

        Array.Sort(largest);
        return Math.Max(largest[(int)((largest.Length - 1) * Covered)], 1e-3f);
    }
}
