using System.Globalization;
using TalentGraph.Graph.Origins;

namespace TalentGraph.Benchmarks.NearCopies;

/// <summary>
/// Measures which edits of a text still count as near copies: every text of a folder is edited in each of several ways, and its
/// signature compared with the original's; pairs of different texts are the other side. Prints the table of docs/decisions/near-copies.md.
/// </summary>
internal static class NearCopyTable
{
    private const int Tries = 20;

    private static readonly double[] Thresholds = [0.4, 0.5, 0.6, 0.7, 0.8];

    private static readonly (string Name, Func<TextEditor, string> Edit)[] Edits =
    [
        ("byline and credit lines added", editor => editor.AddFurniture()),
        ("2 % of words replaced", editor => editor.ReplaceWords(0.02)),
        ("5 % of words replaced", editor => editor.ReplaceWords(0.05)),
        ("10 % of words replaced", editor => editor.ReplaceWords(0.10)),
        ("20 % of words replaced", editor => editor.ReplaceWords(0.20)),
        ("a tenth of the sentences cut", editor => editor.CutSentences(0.10)),
        ("a third of the sentences cut", editor => editor.CutSentences(0.33)),
        ("half of the sentences cut", editor => editor.CutSentences(0.50)),
        ("a tenth cut, 5 % of words replaced, byline", editor => editor.Then(one => one.CutSentences(0.10)).Then(one => one.ReplaceWords(0.05)).AddFurniture()),
        ("a quarter of the sentences quoted in another text", editor => editor.QuoteInto(0.25)),
    ];

    public static async Task RunAsync(IReadOnlyList<string> folders, TextWriter output)
    {
        List<string> texts = [];
        foreach (string path in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt")).Order(StringComparer.Ordinal))
        {
            texts.Add(await File.ReadAllTextAsync(path));
        }

        await output.WriteLineAsync($"{texts.Count} texts\n");
        await output.WriteLineAsync("| pair | mean similarity | " + string.Join(" | ", Thresholds.Select(threshold => $"≥ {Show(threshold)}")) + " | joined |");
        await output.WriteLineAsync("| --- | --- | " + string.Join(" | ", Thresholds.Select(_ => "---")) + " | --- |");
        foreach ((string name, Func<TextEditor, string> edit) in Edits)
        {
            await WriteRowAsync(name, EditedPairs(texts, edit), output);
        }

        await WriteRowAsync("two different texts", DifferentPairs(texts), output);
    }

    private static List<(byte[] First, byte[] Second)> EditedPairs(List<string> texts, Func<TextEditor, string> edit) =>
    [
        .. texts.SelectMany((text, index) => Enumerable.Range(0, Tries).Select(attempt => (
            TextSignature.Of(text),
            TextSignature.Of(edit(new TextEditor(text, texts[(index + attempt + 1) % texts.Count], new Random((index * Tries) + attempt))))))),
    ];

    private static List<(byte[] First, byte[] Second)> DifferentPairs(List<string> texts)
    {
        List<byte[]> signatures = [.. texts.Select(TextSignature.Of)];
        return [.. signatures.SelectMany((first, index) => signatures.Skip(index + 1).Select(second => (first, second)))];
    }

    private static Task WriteRowAsync(string name, List<(byte[] First, byte[] Second)> pairs, TextWriter output)
    {
        List<double> similarities = [.. pairs.Select(pair => TextSignature.Similarity(pair.First, pair.Second))];
        IEnumerable<string> shares = Thresholds.Select(threshold => Percent(similarities.Count(one => one >= threshold), pairs.Count));
        int joined = pairs.Where((pair, index) => similarities[index] >= TextSignature.NearCopy
            && TextSignature.BandsOf(pair.First).Intersect(TextSignature.BandsOf(pair.Second)).Any()).Count();
        return output.WriteLineAsync($"| {name} | {similarities.Average().ToString("F2", CultureInfo.InvariantCulture)} | {string.Join(" | ", shares)} | {Percent(joined, pairs.Count)} |");
    }

    private static string Percent(int count, int all) => (100.0 * count / all).ToString("F1", CultureInfo.InvariantCulture) + " %";

    private static string Show(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
