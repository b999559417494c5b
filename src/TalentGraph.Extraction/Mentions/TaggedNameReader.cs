using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Runs the trained tagger over an article; what it finds in site furniture does not count.</summary>
internal sealed class TaggedNameReader(NameTagger tagger)
{
    /// <summary>The names outside furniture.</summary>
    public TaggedNames Read(ArticleText article)
    {
        Token[] tokens = article.Tokens.Tokens;
        var ends = new List<int>(article.Sentences.Count);
        var read = new bool[tokens.Length];
        int at = 0;
        foreach (Sentence sentence in article.Sentences)
        {
            AddLines(tokens, at, sentence.First, ends);
            ends.Add(sentence.End);
            read.AsSpan(sentence.First, sentence.End - sentence.First).Fill(true);
            at = sentence.End;
        }

        AddLines(tokens, at, tokens.Length, ends);
        IReadOnlyList<NameMention> names = tagger.Tag(article.Tokens.Text, tokens, [.. ends]);
        return new TaggedNames([.. names.Where(name => read[name.FirstToken])]);
    }

    // A line of furniture is a sentence of its own, so that it does not run into the text.
    private static void AddLines(Token[] tokens, int first, int end, List<int> ends)
    {
        for (int i = first; i < end; i++)
        {
            if (i + 1 == end || tokens[i + 1].StartsLine)
            {
                ends.Add(i + 1);
            }
        }
    }
}
