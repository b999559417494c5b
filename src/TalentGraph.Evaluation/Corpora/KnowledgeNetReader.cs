using System.Text.Json;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>Reads the passages of KnowledgeNet; only the ends of annotated facts are names there.</summary>
internal static class KnowledgeNetReader
{
    /// <param name="path">The JSON Lines file.</param>
    /// <param name="isFold">Which folds to read.</param>
    public static IEnumerable<LabelledDocument> Read(string path, Func<int, bool> isFold)
    {
        foreach (JsonElement item in JsonLines.Read(path))
        {
            if (!isFold(item.GetProperty("fold").GetInt32()))
            {
                continue;
            }

            var builder = new DocumentBuilder(item.GetProperty("documentId").GetString() ?? path, AnnotationCoverage.Partial);
            foreach (JsonElement passage in item.GetProperty("passages").EnumerateArray())
            {
                string text = passage.GetProperty("passageText").GetString() ?? string.Empty;
                int start = passage.GetProperty("passageStart").GetInt32();
                builder.AddText(text, passage.GetProperty("facts").EnumerateArray()
                    .SelectMany(fact => SpansOf(fact, start))
                    .Where(span => IsName(text, span))
                    .Distinct());
            }

            yield return builder.Build();
        }
    }

    private static IEnumerable<NamedSpan> SpansOf(JsonElement fact, int passageStart)
    {
        (SpanKind? subject, SpanKind? target) = fact.GetProperty("propertyId").GetString() switch
        {
            "EMPLOYEE_OR_MEMBER_OF" or "EDUCATED_AT" or "POLITICAL_AFFILIATION" => (SpanKind.Person, SpanKind.Organization),
            "SPOUSE" or "CHILD_OF" => (SpanKind.Person, (SpanKind?)SpanKind.Person),
            "11" or "12" => (SpanKind.Person, SpanKind.Place),
            "DATE_OF_BIRTH" or "DATE_OF_DEATH" or "NATIONALITY" => ((SpanKind?)SpanKind.Person, (SpanKind?)null),
            "HEADQUARTERS" => (SpanKind.Organization, SpanKind.Place),
            "CEO" => (SpanKind.Organization, SpanKind.Person),
            "SUBSIDIARY_OF" => (SpanKind.Organization, SpanKind.Organization),
            "FOUNDED_BY" or "DATE_FOUNDED" => (SpanKind.Organization, null),
            _ => (null, null),
        };
        if (subject is { } subjectKind)
        {
            yield return Span(fact, "subject", passageStart, subjectKind);
        }

        if (target is { } targetKind)
        {
            yield return Span(fact, "object", passageStart, targetKind);
        }
    }

    private static NamedSpan Span(JsonElement fact, string end, int passageStart, SpanKind kind) => new(
        fact.GetProperty(end + "Start").GetInt32() - passageStart,
        fact.GetProperty(end + "End").GetInt32() - passageStart,
        kind);

    // Pronouns and descriptions ("his wife") are ends of facts too.
    private static bool IsName(string text, NamedSpan span) =>
        span.Start >= 0 && span.End <= text.Length && span.End > span.Start
        && char.IsUpper(text[span.Start])
        && text[span.Start..span.End] is not ("He" or "She" or "His" or "Her" or "It" or "Its" or "They" or "Their" or "We" or "Our"
            or "I" or "My" or "The company" or "The Company");
}
