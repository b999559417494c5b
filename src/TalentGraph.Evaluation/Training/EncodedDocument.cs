using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.Training;

/// <summary>A training document as feature keys or numbers: token i has those from <c>Offsets[i]</c> to <c>Offsets[i + 1]</c>.</summary>
internal sealed class EncodedDocument(TrainingDocument source)
{
    public TrainingDocument Source { get; private set; } = source;

    public FeatureList Base { get; } = new();

    /// <summary>Features of the second pass; empty until votes were cast.</summary>
    public FeatureList Votes { get; } = new();

    /// <summary>Writes the base features of every token as keys.</summary>
    public void Encode(IGazetteer gazetteer, TaggerWorkspace workspace)
    {
        TrainingDocument document = Source;
        workspace.Reserve(document.Tokens.Length);
        workspace.Columns.Analyze(document.Text, document.Tokens, document.SentenceEnds);
        gazetteer.Mark(document.Text, document.Tokens, document.SentenceEnds, workspace.Marks.AsSpan(0, document.Tokens.Length));
        Base.Clear();
        int start = 0;
        foreach (int end in document.SentenceEnds)
        {
            var view = new SentenceView(
                document.Text, document.Tokens, workspace.Columns, workspace.Marks, start, end);
            for (int i = start; i < end; i++)
            {
                var writer = new FeatureWriter(workspace.Keys);
                FeatureExtractor.Write(view, i, ref writer);
                Base.Add(workspace.Keys.AsSpan(0, writer.Count));
            }

            start = end;
        }
    }

    /// <summary>Takes labels for those that the annotators would have given.</summary>
    public void Complete(byte[] labels)
    {
        ushort[] masks = [.. labels.Select(label => (ushort)(1 << label))];
        Source = Source with { Masks = masks };
    }

    /// <summary>Writes the features of the second pass as keys, from labels that a first pass gave.</summary>
    public void EncodeVotes(byte[] labels, TaggerWorkspace workspace)
    {
        TrainingDocument document = Source;
        workspace.Reserve(document.Tokens.Length);
        workspace.Columns.Analyze(document.Text, document.Tokens, document.SentenceEnds);
        DocumentVotes.Cast(workspace.Columns, labels, document.SentenceEnds, workspace.Neighbours);
        Votes.Clear();
        int start = 0;
        foreach (int end in document.SentenceEnds)
        {
            var view = new SentenceView(
                document.Text, document.Tokens, workspace.Columns, workspace.Marks, start, end);
            for (int i = start; i < end; i++)
            {
                var writer = new FeatureWriter(workspace.Keys);
                VoteFeatures.Write(view, labels, workspace.Neighbours, i, ref writer);
                Votes.Add(workspace.Keys.AsSpan(0, writer.Count));
            }

            start = end;
        }
    }
}
