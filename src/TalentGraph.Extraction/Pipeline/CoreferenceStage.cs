using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Relations;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Pipeline;

/// <summary>Groups mentions into entities, and adds the mentions that only refer.</summary>
internal sealed class CoreferenceStage(ExtractionLexicon lexicon) : IStage
{
    private readonly NameReferences _names = new(lexicon);

    public Part Needs => Part.Text | Part.Mentions;

    public Part Gives => Part.Entities;

    public void Run(ReadingDraft draft)
    {
        draft.Entities = _names.Resolve(draft.Text, draft.Mentions);
        new ReferenceReader(lexicon).Read(draft.Text, draft.Mentions);
        new DescribedReader(lexicon.Classes).Read(draft.Text, draft.Mentions, draft.Entities);
        int at = 0;
        foreach (Sentence sentence in draft.Text.Sentences)
        {
            var mentions = new List<MentionDraft>();
            while (at < draft.Mentions.Count && draft.Mentions[at].First < sentence.End)
            {
                mentions.Add(draft.Mentions[at++]);
            }

            draft.Views.Add(new SentenceView(draft.Text, sentence, mentions));
        }
    }
}
