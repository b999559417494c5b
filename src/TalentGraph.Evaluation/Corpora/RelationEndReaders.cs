using System.Text.Json;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>Reads corpora of company relations, where only the two ends of a relation are annotated.</summary>
internal static class RelationEndReaders
{
    /// <summary>CORE: news and Wikipedia sentences about companies.</summary>
    public static IEnumerable<LabelledDocument> ReadCore(string path) =>
        Gather(path, JsonLines.ReadArray(path).Where(item => IsBetweenCompanies(item)).Select(item =>
        {
            string[] tokens = JsonLines.Strings(item.GetProperty("context"));
            string[] ends = ["e1", "e2"];
            return (tokens, ends.Select(end => CompanyIn(item, end, tokens)).OfType<NamedSpan>().ToList());
        }));

    private static bool IsBetweenCompanies(JsonElement item) =>
        item.GetProperty("relation").GetString() is not ("product_or_service_of" or "brand_of" or "client_of" or "undefined");

    // CORE's ends were found by links, so some are pronouns, descriptions or other things of the same name.
    private static NamedSpan? CompanyIn(JsonElement item, string end, string[] tokens)
    {
        int first = item.GetProperty(end + "_start").GetInt32();
        int last = Math.Min(item.GetProperty(end + "_end").GetInt32(), tokens.Length - 1);
        while (first <= last && tokens[first] is "The" or "the" or "``" or "(")
        {
            first++;
        }

        while (first < last && tokens[last] is "'s" or "'" or "," or "." or ")" or "''")
        {
            last--;
        }

        string name = item.GetProperty(end + "_name").GetString() ?? string.Empty;
        bool isName = first <= last
            && !tokens.Skip(first).Take(last + 1 - first).Contains("company", StringComparer.OrdinalIgnoreCase)
            && name.Contains(tokens[first], StringComparison.OrdinalIgnoreCase)
            && tokens[first].Length > 2;
        return isName ? new NamedSpan(first, last + 1, SpanKind.Organization) : null;
    }

    // One sentence stands there once for each of its relations.
    private static IEnumerable<LabelledDocument> Gather(
        string path, IEnumerable<(string[] Tokens, List<NamedSpan> Spans)> items)
    {
        int number = 0;
        foreach (var group in items.GroupBy(item => string.Join(' ', item.Tokens), StringComparer.Ordinal))
        {
            number++;
            string[] tokens = group.First().Tokens;
            var builder = new DocumentBuilder($"{Path.GetFileName(path)} {number}", AnnotationCoverage.Partial);
            builder.AddTokens(tokens, group.SelectMany(item => item.Spans)
                .Where(span => span.Start >= 0 && span.End <= tokens.Length && tokens[span.Start..span.End].Any(HasCapital))
                .Distinct());
            yield return builder.Build();
        }
    }

    private static bool HasCapital(string token) => token.Length > 0 && char.IsUpper(token[0]);
}
