using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Text;

/// <summary>A text with its tokens and their word numbers.</summary>
internal sealed class TextTokens
{
    /// <summary>Cuts and numbers a text.</summary>
    public TextTokens(string text, Vocabulary vocabulary)
    {
        Text = text;
        Tokens = [.. Tokenizer.Tokenize(text)];
        Words = vocabulary.Number(text, Tokens);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its tokens.</summary>
    public Token[] Tokens { get; }

    /// <summary>The number of each token's word in the vocabulary.</summary>
    public int[] Words { get; }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Of(int token) => Tokens[token].In(Text);

    /// <summary>Whether a token is the single character <paramref name="mark"/>.</summary>
    public bool Is(int token, char mark) => Tokens[token].Length == 1 && Text[Tokens[token].Start] == mark;

    /// <summary>Whether a token has a capital anywhere, as in "iPhone".</summary>
    public bool HasCapital(int token) => Of(token).IndexOfAnyInRange('A', 'Z') >= 0;

    /// <summary>Whether a token's letters are all capitals, a final plural "s" aside, as in "LLMs".</summary>
    public bool HasOnlyCapitals(int token)
    {
        ReadOnlySpan<char> word = Of(token);
        if (word.Length > 2 && word[^1] == 's')
        {
            word = word[..^1];
        }

        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
