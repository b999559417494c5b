namespace TalentGraph.Extraction.Tagging;

/// <summary>Hands the first pass's labels to the second: votes for each word of the article, neighbours for each token.</summary>
internal static class DocumentVotes
{
    public static void Cast(TokenColumns columns, ReadOnlySpan<byte> labels, ReadOnlySpan<int> sentenceEnds, Span<byte> neighbours)
    {
        ReadOnlySpan<TokenTraits> traits = columns.Traits;
        for (int i = 0; i < columns.Count; i++)
        {
            if ((traits[i] & TokenTraits.InitialCapital) != TokenTraits.None || labels[i] != Labels.Outside)
            {
                columns.Words.Vote(i, labels[i]);
            }
        }

        int start = 0;
        foreach (int end in sentenceEnds)
        {
            VoteFeatures.FindNeighbours(labels, start, end, neighbours);
            start = end;
        }
    }
}
