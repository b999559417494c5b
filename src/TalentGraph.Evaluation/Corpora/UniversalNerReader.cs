namespace TalentGraph.Evaluation.Corpora;

/// <summary>Reads Universal NER files (IOB2 with comments that name documents and give each sentence's text).</summary>
internal static class UniversalNerReader
{
    private const string NewDocument = "# newdoc id = ";
    private const string SentenceText = "# text = ";

    public static IEnumerable<LabelledDocument> Read(string path)
    {
        DocumentBuilder? builder = null;
        string text = string.Empty;
        var tokens = new List<string>();
        var tags = new List<string>();
        foreach (string line in File.ReadLines(path).Append(string.Empty))
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal))
            {
                if (builder is { IsEmpty: false })
                {
                    yield return builder.Build();
                }

                builder = new DocumentBuilder(line[NewDocument.Length..], AnnotationCoverage.ThreeClasses);
            }
            else if (line.StartsWith(SentenceText, StringComparison.Ordinal))
            {
                text = line[SentenceText.Length..];
            }
            else if (line.Length == 0 && tokens.Count > 0)
            {
                builder ??= new DocumentBuilder(Path.GetFileName(path), AnnotationCoverage.ThreeClasses);
                builder.AddTokens(tokens, SpacesOf(text, tokens), ColumnReader.Spans(tags));
                tokens.Clear();
                tags.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                string[] columns = line.Split('\t');
                tokens.Add(columns[1]);
                tags.Add(columns[2]);
            }
        }

        if (builder is { IsEmpty: false })
        {
            yield return builder.Build();
        }
    }

    private static bool[] SpacesOf(string text, List<string> tokens)
    {
        var spaces = new bool[tokens.Count];
        int position = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            int found = text.IndexOf(tokens[i], position, StringComparison.Ordinal);
            spaces[i] = found != position;
            position = found < 0 ? position : found + tokens[i].Length;
        }

        return spaces;
    }
}
