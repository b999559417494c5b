using System.Text.Json;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>Reads our own annotated articles: the forms of every entity are listed, the longest match is a mention.</summary>
internal static class AnnotatedArticleReader
{
    /// <param name="folder">The folder with pairs of <c>.json</c> and <c>.txt</c>; when it is missing there are no articles.</param>
    public static IEnumerable<LabelledDocument> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            yield break;
        }

        foreach (string path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
            using var gold = JsonDocument.Parse(File.ReadAllText(path));
            yield return Label(Path.GetFileName(path), text, FormsOf(gold.RootElement));
        }
    }

    private static (string Form, SpanKind Kind)[] FormsOf(JsonElement gold) =>
    [
        .. gold.GetProperty("entities").EnumerateArray()
            .Where(entity => !entity.TryGetProperty("named", out JsonElement named) || named.GetBoolean())
            .SelectMany(entity => JsonLines.Strings(entity.GetProperty("names"))
                .Select(form => (Form: form, Kind: KindOf(entity.GetProperty("kind").GetString()))))
            .OrderByDescending(form => form.Form.Length)
            .ThenBy(form => form.Form, StringComparer.Ordinal),
    ];

    private static SpanKind KindOf(string? kind) => kind switch
    {
        "Person" => SpanKind.Person,
        "Firm" or "Institution" => SpanKind.Organization,
        "Hub" => SpanKind.Place,
        _ => SpanKind.Other,
    };

    private static LabelledDocument Label(string name, string text, (string Form, SpanKind Kind)[] forms)
    {
        var taken = new bool[text.Length];
        var spans = new List<NamedSpan>();
        foreach ((string form, SpanKind kind) in forms)
        {
            for (int at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
            {
                int end = at + form.Length;
                if (IsWhole(text, at, end) && !taken.AsSpan(at, form.Length).Contains(true))
                {
                    spans.Add(new NamedSpan(at, end, kind));
                    taken.AsSpan(at, form.Length).Fill(true);
                }
            }
        }

        LabelledSentence[] sentences =
        [
            .. Sentences(text).Select(sentence => new LabelledSentence(
                sentence.Span.Start,
                sentence.Span.End,
                [.. spans.Where(span => span.Start >= sentence.Span.Start && span.End <= sentence.Span.End).OrderBy(span => span.Start)])),
        ];
        return new LabelledDocument(name, text, sentences, AnnotationCoverage.ThreeClasses);
    }

    private static List<Sentence> Sentences(string text) => SentenceSplitter.Split(
        text, [.. Tokenizer.Tokenize(text)], [.. LineReader.Read(text).Select(line => new TextUnit(line, UnitKind.Prose))]);

    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}
