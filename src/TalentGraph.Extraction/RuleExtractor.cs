using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Pipeline;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction;

/// <summary>
/// The extractor of lexicon, grammars, a trained name tagger and rules. Thread safe and deterministic; time and memory grow linearly with the text.
/// Loading takes about a tenth of a second, so make one and keep it.
/// </summary>
public sealed class RuleExtractor : IArticleExtractor
{
    private readonly StagePipeline _pipeline;

    /// <summary>Loads lexicon, rules and the tagger that ship with the product.</summary>
    /// <exception cref="InvalidDataException">The shipped model is damaged.</exception>
    public RuleExtractor()
        : this(NameTagger.LoadShipped())
    {
    }

    /// <summary>Loads lexicon and rules, and takes a tagger; without one, names are found by lexicon and grammar alone.</summary>
    internal RuleExtractor(NameTagger? tagger)
    {
        var lexicon = ExtractionLexicon.Load();
        _pipeline = new StagePipeline(
            new TextStage(lexicon),
            new MentionStage(lexicon, tagger),
            new CoreferenceStage(lexicon),
            new StatementStage(lexicon),
            new RelationStage(lexicon));
    }

    /// <inheritdoc/>
    public string Version => "rules/2";

    /// <inheritdoc/>
    public ArticleReading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var draft = new ReadingDraft(article);
        _pipeline.Run(draft);
        return ReadingWriter.Write(draft, Version);
    }
}
