using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>What the relation model sees of a word: a hash of its stem, and the classes of the lexicon that it is in.</summary>
internal sealed class WordTraits
{
    private const int LongestStem = 32;

    // What says nothing that the word itself does not.
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "det", "num", "pron", "prep", "conj", "aux", "adv", "filler", "function", "common", "frequent", "compound", "compass", "by", "with-words",
        "list-word", "clause-start", "place-prep", "employ-prep", "employment-word", "org-apposition", "policy-apposition", "after-hyphen",
    };

    private readonly uint[][] _classes;
    private readonly WordSet _skipped;

    public WordTraits(ExtractionLexicon lexicon)
    {
        var classes = new List<uint>?[lexicon.Words.Count];
        foreach (string name in lexicon.Classes.Names.Where(name => !Plain.Contains(name) && !name.StartsWith("org-", StringComparison.Ordinal)))
        {
            foreach (int word in lexicon.Classes[name])
            {
                (classes[word] ??= []).Add(FeatureHash.Of(name));
            }
        }

        _classes = [.. classes.Select(list => list is null ? [] : list.ToArray())];
        _skipped = [];
        _skipped.Add(lexicon.Classes["det"]);
        _skipped.Add(lexicon.Classes["num"]);
        _skipped.Add(lexicon.Classes["adv"]);
    }

    /// <summary>Hashes of the classes that a token's word is in, in the order of the lexicon.</summary>
    public ReadOnlySpan<uint> Classes(ArticleText article, int token)
    {
        int word = article.Tokens.Words[token];
        return word < _classes.Length ? _classes[word] : [];
    }

    /// <summary>Whether a path between two names leaves a token out: determiners, numbers, adverbs, quotation marks.</summary>
    public bool IsSkipped(ArticleText article, int token) =>
        article.In(_skipped, token) || article.Tokens.Tokens[token].Kind == TokenKind.Number
        || article.Tokens.Of(token) is "\"" or "“" or "”" or "‘" or "*";

    /// <summary>Hash of a token's stem: lower case, without the commonest endings.</summary>
    public static uint Stem(ArticleText article, int token)
    {
        ReadOnlySpan<char> word = article.Tokens.Of(token);
        Span<char> stem = stackalloc char[LongestStem];
        int length = Math.Min(word.Length, LongestStem);
        for (int i = 0; i < length; i++)
        {
            stem[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        }

        return FeatureHash.Of(Cut(stem[..length]));
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || word[^1] == '\'')
        {
            return word;
        }

        word = word.EndsWith("ing") ? word[..^3]
            : word.EndsWith("ies") || word.EndsWith("ied") ? word[..^3]
            : word.EndsWith("ed") || word.EndsWith("es") ? word[..^2]
            : word[^1] is 's' or 'y' or 'e' ? word[..^1] : word;
        return word.Length > 3 && word[^1] == word[^2] ? word[..^1] : word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
    }
}
