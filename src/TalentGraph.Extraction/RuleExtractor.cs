using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Pipeline;
using TalentGraph.Extraction.Relations.Learned;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction;

/// <summary>
/// The extractor of lexicon, grammars, a trained name tagger, rules and a trained relation model. Thread safe and deterministic; time and memory grow linearly with the text.
/// Loading takes about a tenth of a second, so make one and keep it.
/// </summary>
public sealed class RuleExtractor : IArticleExtractor
{
    private readonly StagePipeline _pipeline;

    /// <summary>Loads lexicon, rules and the models that ship with the product.</summary>
    /// <exception cref="InvalidDataException">A shipped model is damaged.</exception>
    public RuleExtractor()
        : this(NameTagger.LoadShipped(), lexicon => new LearnedJudge(lexicon, new RelationModel(RelationModelFile.ReadShipped())))
    {
    }

    /// <summary>Loads lexicon and rules, and takes a tagger; without one, names are found by lexicon and grammar alone.</summary>
    internal RuleExtractor(NameTagger? tagger)
        : this(tagger, _ => null)
    {
    }

    /// <summary>Loads lexicon and rules, and takes a tagger and what sees each sentence after the rules.</summary>
    internal RuleExtractor(NameTagger? tagger, Func<ExtractionLexicon, IRelationJudge?> judge)
    {
        var lexicon = ExtractionLexicon.Load();
        _pipeline = new StagePipeline(
            new TextStage(lexicon),
            new MentionStage(lexicon, tagger),
            new CoreferenceStage(lexicon),
            new StatementStage(lexicon),
            new RelationStage(lexicon, judge(lexicon)));
    }

    /// <inheritdoc/>
    public string Version => "rules+model/3";

    /// <inheritdoc/>
    public ArticleReading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ReadingWriter.Write(Draft(article), Version);
    }

    /// <summary>Reads an article and gives everything that was found on the way.</summary>
    internal ReadingDraft Draft(Article article)
    {
        var draft = new ReadingDraft(article);
        _pipeline.Run(draft);
        return draft;
    }
}
