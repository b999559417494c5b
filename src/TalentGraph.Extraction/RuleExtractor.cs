using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Pipeline;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction;

/// <summary>
/// The extractor of lexicon, grammars and rules. Thread safe and deterministic; time and memory grow linearly with the text.
/// Loading takes about a tenth of a second, so make one and keep it.
/// </summary>
public sealed class RuleExtractor : IArticleExtractor
{
    private readonly StagePipeline _pipeline;

    /// <summary>Loads lexicon and rules.</summary>
    public RuleExtractor()
    {
        var lexicon = ExtractionLexicon.Load();
        _pipeline = new StagePipeline(
            new TextStage(lexicon),
            new MentionStage(lexicon, further: null),
            new CoreferenceStage(lexicon),
            new StatementStage(lexicon),
            new RelationStage(lexicon));
    }

    /// <inheritdoc/>
    public string Version => "rules/1";

    /// <inheritdoc/>
    public ArticleReading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var draft = new ReadingDraft(article);
        _pipeline.Run(draft);
        return ReadingWriter.Write(draft, Version);
    }
}
