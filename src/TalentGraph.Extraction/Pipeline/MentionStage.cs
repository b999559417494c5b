using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Extraction.Pipeline;

/// <summary>Finds names.</summary>
internal sealed class MentionStage(ExtractionLexicon lexicon, NameTagger? tagger) : IStage
{
    private readonly MentionFinder _finder = new(lexicon, tagger);

    public Part Needs => Part.Text;

    public Part Gives => Part.Mentions;

    public void Run(ReadingDraft draft) => draft.Mentions = _finder.Find(draft.Text);
}
