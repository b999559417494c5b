using System.Text.Encodings.Web;
using System.Text.Json;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>Writes generated articles as JSON Lines, one after the other, with the memory of one.</summary>
internal static class CorpusStream
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes articles 0 to <paramref name="count"/> - 1 and tells their words.</summary>
    public static async Task<CorpusMeasure> WriteAsync(Stream stream, ulong seed, int count, CancellationToken cancellationToken)
    {
        var generator = new ArticleGenerator(seed);
        int[] words = new int[count];
        long tokens = 0;
        for (int i = 0; i < count; i++)
        {
            CorpusArticle article = generator.Make(i);
            words[i] = article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            tokens += CountTokens(article.Text);
            await JsonSerializer.SerializeAsync(stream, article, Options, cancellationToken);
            stream.WriteByte((byte)'\n');
        }

        Array.Sort(words);
        return new CorpusMeasure(count, words.Sum(word => (long)word), tokens, count == 0 ? 0 : words[count / 2]);
    }

    private static long CountTokens(string text)
    {
        long tokens = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            tokens += (letter && !inWord) || (!letter && !char.IsWhiteSpace(c)) ? 1 : 0;
            inWord = letter;
        }

        return tokens;
    }
}
