using System.Collections.Concurrent;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tagging;

/// <summary>Finds the names of persons, organizations and places in tokenised English text with a trained model.</summary>
/// <remarks>
/// A conditional random field over BILOU labels in two passes: the second also sees what the first took the same words for
/// elsewhere in the article. A hot path. Immutable, safe for many threads, deterministic.
/// </remarks>
public sealed class NameTagger
{
    private const string ResourceName = "TalentGraph.Extraction.Tagging.Model.names.tgm";

    private readonly TaggerModel _model;
    private readonly IGazetteer _gazetteer;
    private readonly ConcurrentBag<TaggerWorkspace> _workspaces = [];

    internal NameTagger(TaggerWeights weights, IGazetteer gazetteer)
    {
        _model = new TaggerModel(weights);
        _gazetteer = gazetteer;
    }

    /// <summary>Makes a tagger of the model and the lexicon that ship with the product.</summary>
    /// <exception cref="InvalidDataException">The shipped model is damaged.</exception>
    public static NameTagger LoadShipped()
    {
        using Stream stream = typeof(NameTagger).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidDataException($"The assembly lacks the resource \"{ResourceName}\". Build it again.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Load(file);
    }

    /// <summary>Makes a tagger of a model file and the shipped lexicon.</summary>
    /// <param name="modelFile">The content of a file that <c>talentgraph train</c> wrote.</param>
    /// <exception cref="InvalidDataException">The file is no model, is of another version, or was changed after training.</exception>
    public static NameTagger Load(ReadOnlyMemory<byte> modelFile) =>
        new(TaggerModelFile.Read(modelFile), LexiconGazetteer.Load());

    /// <summary>Finds the names of an article, in order, without overlaps and never across sentences.</summary>
    /// <param name="text">The article.</param>
    /// <param name="tokens">Its tokens, in order, none empty.</param>
    /// <param name="sentenceEnds">Index after the last token of each sentence, ascending; the last is the number of tokens.</param>
    /// <exception cref="ArgumentException">The sentence ends do not fit the tokens.</exception>
    public IReadOnlyList<NameMention> Tag(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> sentenceEnds)
    {
        if (tokens.IsEmpty)
        {
            return [];
        }

        CheckSentences(tokens.Length, sentenceEnds);
        if (!_workspaces.TryTake(out TaggerWorkspace? workspace))
        {
            workspace = new TaggerWorkspace();
            workspace.Lattice.SetSteps(_model.Steps);
        }

        try
        {
            TagFirst(text, tokens, sentenceEnds, workspace);
            return TagSecond(text, tokens, sentenceEnds, workspace);
        }
        finally
        {
            _workspaces.Add(workspace);
        }
    }

    /// <summary>The first pass alone; its labels end up in the workspace.</summary>
    internal void TagFirst(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> sentenceEnds, TaggerWorkspace workspace)
    {
        Prepare(text, tokens, sentenceEnds, workspace);
        int start = 0;
        foreach (int end in sentenceEnds)
        {
            var view = new SentenceView(text, tokens, workspace.Columns, workspace.Marks, start, end);
            for (int i = start; i < end; i++)
            {
                var writer = new FeatureWriter(workspace.Keys);
                FeatureExtractor.Write(view, i, ref writer);
                _model.Score(workspace.Keys.AsSpan(0, writer.Count), Row(workspace.Scores, i), add: false);
            }

            Decode(workspace, start, end);
            start = end;
        }
    }

    private static void CheckSentences(int tokens, ReadOnlySpan<int> sentenceEnds)
    {
        int previous = 0;
        foreach (int end in sentenceEnds)
        {
            if (end < previous)
            {
                throw new ArgumentException($"Sentence end {end} stands after {previous}; they must ascend.", nameof(sentenceEnds));
            }

            previous = end;
        }

        if (previous != tokens)
        {
            throw new ArgumentException(
                $"The last sentence ends at token {previous}, but there are {tokens} tokens; the last end must be their number.",
                nameof(sentenceEnds));
        }
    }

    private void Prepare(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> sentenceEnds, TaggerWorkspace workspace)
    {
        workspace.Reserve(tokens.Length);
        workspace.Columns.Analyze(text, tokens, sentenceEnds);
        _gazetteer.Mark(text, tokens, sentenceEnds, workspace.Marks.AsSpan(0, tokens.Length));
    }

    private List<NameMention> TagSecond(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> sentenceEnds, TaggerWorkspace workspace)
    {
        DocumentVotes.Cast(workspace.Columns, workspace.Labels, sentenceEnds, workspace.Neighbours);
        var mentions = new List<NameMention>();
        int start = 0;
        foreach (int end in sentenceEnds)
        {
            var view = new SentenceView(text, tokens, workspace.Columns, workspace.Marks, start, end);
            for (int i = start; i < end; i++)
            {
                var writer = new FeatureWriter(workspace.Keys);
                VoteFeatures.Write(view, workspace.Labels, workspace.Neighbours, i, ref writer);
                _model.Score(workspace.Keys.AsSpan(0, writer.Count), Row(workspace.Scores, i), add: true);
            }

            Decode(workspace, start, end);
            AddMentions(workspace, start, end, mentions);
            start = end;
        }

        return mentions;
    }

    private static void Decode(TaggerWorkspace workspace, int start, int end)
    {
        if (end > start)
        {
            workspace.Lattice.Decode(
                workspace.Scores.AsSpan(start * Labels.Lanes, (end - start) * Labels.Lanes), workspace.Labels.AsSpan(start, end - start));
        }
    }

    private void AddMentions(TaggerWorkspace workspace, int start, int end, List<NameMention> mentions)
    {
        ReadOnlySpan<byte> labels = workspace.Labels;
        bool weighed = false;
        for (int i = start; i < end; i++)
        {
            if (!Labels.StartsMention(labels[i]))
            {
                continue;
            }

            if (!weighed)
            {
                int count = end - start;
                workspace.Lattice.Weigh(
                    workspace.Scores.AsSpan(start * Labels.Lanes, count * Labels.Lanes), [], count, workspace.Probabilities);
                weighed = true;
            }

            NameClass name = Labels.ClassOf(labels[i]);
            int mentionEnd = i + 1;
            while (mentionEnd < end && labels[mentionEnd - 1] != Labels.Last(name) && labels[mentionEnd - 1] != Labels.Unit(name))
            {
                mentionEnd++;
            }

            float probability = workspace.Lattice.SpanProbability(name, i - start, mentionEnd - start);
            mentions.Add(new NameMention(i, mentionEnd, name, _model.Calibrate(name, probability)));
            i = mentionEnd - 1;
        }
    }

    private static Span<float> Row(float[] scores, int token) => scores.AsSpan(token * Labels.Lanes, Labels.Lanes);
}
