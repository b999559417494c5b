using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Pipeline;

/// <summary>Cuts the text into units, sentences and tokens.</summary>
internal sealed class TextStage(ExtractionLexicon lexicon) : IStage
{
    private readonly Furniture _furniture = Furniture.Load();

    public Part Needs => Part.None;

    public Part Gives => Part.Text;

    public void Run(ReadingDraft draft)
    {
        string text = draft.Article.Text;
        var tokens = new TextTokens(text, lexicon.Words);
        IReadOnlyList<TextUnit> units = new UnitClassifier(_furniture).Classify(text);
        List<Sentence> sentences = SentenceSplitter.Split(text, tokens.Tokens, units);
        for (int i = 0; i < sentences.Count; i++)
        {
            if (StatesNothing(text, sentences[i]))
            {
                sentences[i] = sentences[i] with { Kind = UnitKind.NoFacts };
            }
        }

        draft.Text = new ArticleText(lexicon, tokens, sentences);
    }

    // Questions and promotion of the site's own pages.
    private bool StatesNothing(string text, Sentence sentence)
    {
        ReadOnlySpan<char> words = text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        return words.TrimEnd("”\"’')]*_ ")[^1..] is "?" or "？" || _furniture.Promotes(words);
    }
}
