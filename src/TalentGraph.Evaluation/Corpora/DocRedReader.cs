using System.Text.Json;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>Reads DocRED and Re-DocRED: an array of documents with tokenised sentences and clusters of mentions.</summary>
internal static class DocRedReader
{
    /// <param name="path">The JSON file.</param>
    /// <param name="isDemonym">Tells demonyms, which these corpora mark as places and others do not: they are dropped.</param>
    public static IEnumerable<LabelledDocument> Read(string path, Func<string, bool> isDemonym)
    {
        foreach (JsonElement item in JsonLines.ReadArray(path))
        {
            var builder = new DocumentBuilder(item.GetProperty("title").GetString() ?? path, AnnotationCoverage.AllNames);
            string[][] sentences = [.. item.GetProperty("sents").EnumerateArray().Select(JsonLines.Strings)];
            ILookup<int, NamedSpan> spans = item.GetProperty("vertexSet").EnumerateArray()
                .SelectMany(cluster => cluster.EnumerateArray())
                .Select(mention => (Sentence: mention.GetProperty("sent_id").GetInt32(), Span: SpanOf(mention)))
                .Where(mention => mention.Span is { } span && !IsDropped(sentences[mention.Sentence], span, isDemonym))
                .Distinct()
                .ToLookup(mention => mention.Sentence, mention => mention.Span ?? default);
            for (int i = 0; i < sentences.Length; i++)
            {
                builder.AddTokens(sentences[i], spans[i]);
            }

            yield return builder.Build();
        }
    }

    private static NamedSpan? SpanOf(JsonElement mention)
    {
        SpanKind? kind = mention.GetProperty("type").GetString() switch
        {
            "PER" => SpanKind.Person,
            "ORG" => SpanKind.Organization,
            "LOC" => SpanKind.Place,
            "MISC" => SpanKind.Other,
            _ => null,
        };
        JsonElement place = mention.GetProperty("pos");
        return kind is { } known ? new NamedSpan(place[0].GetInt32(), place[1].GetInt32(), known) : null;
    }

    private static bool IsDropped(string[] sentence, NamedSpan span, Func<string, bool> isDemonym) =>
        span.Kind == SpanKind.Place && isDemonym(string.Join(' ', sentence[span.Start..span.End]));
}
