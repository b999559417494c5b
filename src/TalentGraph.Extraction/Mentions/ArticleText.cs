using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Mentions;

/// <summary>One article with its sentences and everything that later stages add to it.</summary>
internal sealed class ArticleText
{
    /// <summary>Starts on a cut and numbered text.</summary>
    public ArticleText(ExtractionLexicon lexicon, TextTokens tokens, List<Sentence> sentences)
    {
        Lexicon = lexicon;
        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>What is known beforehand.</summary>
    public ExtractionLexicon Lexicon { get; }

    /// <summary>Text and tokens.</summary>
    public TextTokens Tokens { get; }

    /// <summary>Sentences, without those of site furniture.</summary>
    public List<Sentence> Sentences { get; }

    /// <summary>Whether a token's word is in a class.</summary>
    public bool In(WordSet set, int token) => token >= 0 && token < Tokens.Tokens.Length && set.Contains(Tokens.Words[token]);

    /// <summary>Whether a token is a word with a capital that is no abbreviation of the language's own.</summary>
    public bool IsNameWord(int token)
    {
        Token word = Tokens.Tokens[token];
        return word.Kind == TokenKind.Word && (word.IsCapitalised || Tokens.HasCapital(token));
    }

    /// <summary>Whether two neighbouring tokens are written without a space between them.</summary>
    public bool IsGlued(int token) => token < Tokens.Tokens.Length && !Tokens.Tokens[token].HasSpaceBefore;

    /// <summary>Whether a token is a hyphen between two words.</summary>
    public bool IsHyphen(int token) => Tokens.Is(token, '-') && IsGlued(token) && IsGlued(token + 1);

    /// <summary>The text of a run of tokens.</summary>
    public string Slice(int first, int end) =>
        Tokens.Text[Tokens.Tokens[first].Start..Tokens.Tokens[end - 1].End];
}
