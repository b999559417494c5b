using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Pipeline;
using TalentGraph.Extraction.Relations;
using TalentGraph.Extraction.Relations.Learned;
using TalentGraph.Graph.Model;

namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>Keeps the features of every pair of an article, and changes nothing.</summary>
internal sealed class PairCollector(ExtractionLexicon lexicon) : IRelationJudge
{
    private readonly PairReader _reader = new(new WordTraits(lexicon));
    private readonly PairFeatures _features = new();

    /// <summary>The pairs so far.</summary>
    public List<CollectedPair> Pairs { get; } = [];

    /// <inheritdoc/>
    public void Judge(SentenceView view, ReadingDraft draft, ClaimBuilder builder, ClaimSet claims)
    {
        foreach (MentionPair pair in PairFinder.Find(view))
        {
            List<Claim> told = claims.InOrder();
            _reader.Read(view, pair, told, _features);
            Pairs.Add(new CollectedPair(view.Sentence.Span, pair, [.. _features.Keys], pair.ToldBy(told)));
        }
    }
}
