using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Pipeline;

/// <summary>Groups mentions into entities.</summary>
internal sealed class CoreferenceStage(ExtractionLexicon lexicon) : IStage
{
    private readonly NameReferences _names = new(lexicon);

    public Part Needs => Part.Text | Part.Mentions;

    public Part Gives => Part.Entities;

    public void Run(ReadingDraft draft) => draft.Entities = _names.Resolve(draft.Text, draft.Mentions);
}
