namespace TalentGraph.Evaluation.Corpora;

/// <summary>Reads CoNLL-style column files: a token and its B-/I- tag a line, an empty line between sentences.</summary>
internal static class ColumnReader
{
    /// <summary>Reads CrossNER, whose sentences come from all over: each is a document of its own.</summary>
    public static IEnumerable<LabelledDocument> ReadSentences(string path)
    {
        var rows = new List<(string Token, string Tag)>();
        int number = 0;
        foreach (string line in File.ReadLines(path).Append(string.Empty))
        {
            string[] columns = line.Split('\t', ' ');
            if (columns is [{ Length: > 0 }, ..])
            {
                rows.Add((columns[0], columns[^1]));
            }
            else if (rows.Count > 0)
            {
                number++;
                var builder = new DocumentBuilder($"{Path.GetFileName(path)} {number}", AnnotationCoverage.AllNames);
                builder.AddTokens([.. rows.Select(row => row.Token)], Spans([.. rows.Select(row => row.Tag)]));
                rows.Clear();
                yield return builder.Build();
            }
        }
    }

    /// <summary>The names that B-/I- tags spell, in token indexes.</summary>
    public static IEnumerable<NamedSpan> Spans(IReadOnlyList<string> tags)
    {
        int start = -1;
        for (int i = 0; i <= tags.Count; i++)
        {
            string tag = i < tags.Count ? tags[i] : "O";
            bool goesOn = start >= 0 && tag.StartsWith("I-", StringComparison.Ordinal) && tag[2..] == tags[start][2..];
            if (start >= 0 && !goesOn)
            {
                yield return new NamedSpan(start, i, KindOf(tags[start][2..]));
                start = -1;
            }

            if (!goesOn && tag.Length > 2)
            {
                start = i;
            }
        }
    }

    private static SpanKind KindOf(string tag) => tag switch
    {
        "PER" or "person" or "politician" or "researcher" or "scientist" or "writer" or "musicalartist" => SpanKind.Person,
        "ORG" or "organisation" or "university" or "politicalparty" or "band" => SpanKind.Organization,
        "LOC" or "location" or "country" => SpanKind.Place,
        _ => SpanKind.Other,
    };
}
