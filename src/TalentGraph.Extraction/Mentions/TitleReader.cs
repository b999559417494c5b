using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Finds the form of address before a person's name.</summary>
internal sealed class TitleReader(WordClasses classes)
{
    private readonly WordSet _titles = classes["title"];

    /// <summary>The index of the title before a name, its full stop aside; -1 when there is none.</summary>
    public int Before(ArticleText article, Sentence sentence, int first)
    {
        int before = first - 1;
        if (before > sentence.First && article.Tokens.Is(before, '.') && article.IsGlued(before))
        {
            before--;
        }

        return before >= sentence.First && article.In(_titles, before) && article.Tokens.Tokens[before].IsCapitalised ? before : -1;
    }
}
