namespace TalentGraph.Extraction.Tagging;

/// <summary>Features of the second pass: what the first pass took the same word for elsewhere in the article, and its neighbours here.</summary>
internal static class VoteFeatures
{
    public static void Write(
        in SentenceView view, ReadOnlySpan<byte> labels, ReadOnlySpan<byte> neighbours, int token, ref FeatureWriter writer)
    {
        uint own = Group(labels[token]);
        uint shape = view.Shape(token);
        writer.Add(200, own);
        if ((view.Traits(token) & TokenTraits.InitialCapital) == TokenTraits.None && own == 0)
        {
            return;
        }

        WriteVotes(view.Columns.Words.Votes(token), labels[token], shape, ref writer);
        uint before = neighbours[2 * token];
        uint after = neighbours[(2 * token) + 1];
        writer.Add(210, before, own);
        writer.Add(211, after, own);
        writer.Add(212, before, view.Lower(token - 1), own);
        writer.Add(213, after, view.Lower(token + 1), own);
    }

    /// <summary>For every token the class of the nearest mention before and behind it in its sentence.</summary>
    public static void FindNeighbours(ReadOnlySpan<byte> labels, int start, int end, Span<byte> neighbours)
    {
        byte nearest = 0;
        for (int i = start; i < end; i++)
        {
            neighbours[2 * i] = nearest;
            nearest = Labels.IsNamed(labels[i]) ? (byte)Group(labels[i]) : nearest;
        }

        nearest = 0;
        for (int i = end - 1; i >= start; i--)
        {
            neighbours[(2 * i) + 1] = nearest;
            nearest = Labels.IsNamed(labels[i]) ? (byte)Group(labels[i]) : nearest;
        }
    }

    private static void WriteVotes(ReadOnlySpan<int> votes, int ownLabel, uint shape, ref FeatureWriter writer)
    {
        Span<int> groups = stackalloc int[5];
        int total = 0;
        int best = 0;
        int bestLabel = 0;
        for (int label = 0; label < Labels.Count; label++)
        {
            int count = votes[label] - (label == ownLabel ? 1 : 0);
            total += count;
            groups[(int)Group(label)] += count;
            if (count > best)
            {
                best = count;
                bestLabel = label;
            }
        }

        uint own = Group(ownLabel);
        if (total <= 0)
        {
            writer.Add(201, own);
            return;
        }

        for (uint group = 0; group < 5; group++)
        {
            if (groups[(int)group] > 0)
            {
                uint share = groups[(int)group] == total ? 2u : groups[(int)group] * 2 >= total ? 1u : 0u;
                writer.Add(202, group, share, (uint)Math.Min(3, groups[(int)group]));
                writer.Add(203, group, share, own);
            }
        }

        writer.Add(204, (uint)bestLabel, own);
        writer.Add(205, (uint)bestLabel, (uint)ownLabel);
        writer.Add(206, (uint)bestLabel, shape);
    }

    private static uint Group(int label) =>
        label == Labels.Outside ? 0u : Labels.IsNamed(label) ? 1u + (uint)Labels.ClassOf(label) : 4u;
}
