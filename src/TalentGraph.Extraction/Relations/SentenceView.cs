using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Relations;

/// <summary>A sentence with the mentions that start at each token.</summary>
internal sealed class SentenceView
{
    private readonly MentionDraft?[] _starts;
    private readonly MentionDraft?[] _covers;

    /// <summary>Takes the mentions of the sentence, in text order.</summary>
    public SentenceView(ArticleText article, Sentence sentence, List<MentionDraft> mentions)
    {
        Article = article;
        Sentence = sentence;
        _starts = new MentionDraft?[sentence.End - sentence.First];
        _covers = new MentionDraft?[sentence.End - sentence.First];
        foreach (MentionDraft mention in mentions)
        {
            Span<MentionDraft?> place = _covers.AsSpan(mention.First - sentence.First, mention.Length);
            if (place[0] is null)
            {
                _starts[mention.First - sentence.First] = mention;
                place.Fill(mention);
            }
        }

        Mentions = mentions;
    }

    /// <summary>The article.</summary>
    public ArticleText Article { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its mentions, nested ones included.</summary>
    public List<MentionDraft> Mentions { get; }

    /// <summary>The mention that starts at a token and lies inside no other.</summary>
    public MentionDraft? StartingAt(int token) => token >= Sentence.First && token < Sentence.End ? _starts[token - Sentence.First] : null;

    /// <summary>The outermost mention that covers a token.</summary>
    public MentionDraft? Covering(int token) => token >= Sentence.First && token < Sentence.End ? _covers[token - Sentence.First] : null;

    /// <summary>The word number of a token; 0 outside the sentence.</summary>
    public int Word(int token) => token >= Sentence.First && token < Sentence.End ? Article.Tokens.Words[token] : 0;

    /// <summary>Whether a token inside the sentence is this character.</summary>
    public bool Is(int token, char mark) => token >= Sentence.First && token < Sentence.End && Article.Tokens.Is(token, mark);
}
