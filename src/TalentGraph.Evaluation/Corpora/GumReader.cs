using System.Globalization;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>Reads GUM (CoNLL-U with entities in the last column) and takes the names out of its mentions.</summary>
internal static class GumReader
{
    private const string NewDocument = "# newdoc id = ";

    /// <param name="path">The CoNLL-U file.</param>
    /// <param name="isGenre">Which genres to read, by the word in the document's name ("news").</param>
    public static IEnumerable<LabelledDocument> Read(string path, Func<string, bool> isGenre)
    {
        DocumentBuilder? builder = null;
        var rows = new List<GumToken>();
        foreach (string line in File.ReadLines(path).Append(string.Empty).Append(NewDocument + "GUM_none_end"))
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal))
            {
                if (builder is { IsEmpty: false })
                {
                    yield return builder.Build();
                }

                string name = line[NewDocument.Length..];
                builder = isGenre(name.Split('_')[1]) ? new DocumentBuilder(name, AnnotationCoverage.AllNames) : null;
            }
            else if (line.Length == 0 && rows.Count > 0)
            {
                Add(builder, rows);
                rows.Clear();
            }
            else if (line.Length > 0 && char.IsAsciiDigit(line[0]) && GumToken.TryParse(line) is { } token)
            {
                rows.Add(token);
            }
        }
    }

    private static void Add(DocumentBuilder? builder, List<GumToken> rows) =>
        builder?.AddTokens(
            [.. rows.Select(row => row.Form)],
            [.. rows.Select((_, i) => i == 0 || !rows[i - 1].IsGlued)],
            Mentions(rows).Select(mention => GumNames.NameIn(rows, mention)).OfType<NamedSpan>());

    private static IEnumerable<GumMention> Mentions(List<GumToken> rows)
    {
        var open = new List<(string Id, string Kind, int Start)>();
        for (int i = 0; i < rows.Count; i++)
        {
            string marks = rows[i].Entities;
            int at = 0;
            while (at < marks.Length)
            {
                int end = marks.AsSpan(at + 1).IndexOfAny('(', ')') is var found && found >= 0 ? at + 1 + found : marks.Length;
                bool opens = marks[at] == '(';
                string[] fields = marks[(opens ? at + 1 : at)..end].Split('-');
                if (opens)
                {
                    open.Add((fields[0], fields.Length > 1 ? fields[1] : string.Empty, i));
                }

                bool closes = end < marks.Length && marks[end] == ')';
                int index = closes ? open.FindLastIndex(entry => entry.Id == fields[0]) : -1;
                if (index >= 0)
                {
                    yield return new GumMention(open[index].Start, i + 1, open[index].Kind);
                    open.RemoveAt(index);
                }

                at = closes ? end + 1 : end;
            }
        }
    }
}

/// <summary>A token of GUM.</summary>
internal sealed record GumToken(string Form, string Part, string Tag, int Head, string Entities, bool IsGlued)
{
    public static GumToken? TryParse(string line)
    {
        string[] columns = line.Split('\t');
        if (columns.Length < 10 || columns[0].AsSpan().ContainsAny('-', '.'))
        {
            return null;
        }

        string[] notes = columns[9].Split('|');
        string entities = notes.FirstOrDefault(note => note.StartsWith("Entity=", StringComparison.Ordinal)) ?? "Entity=";
        return new GumToken(
            columns[1], columns[3], columns[4],
            int.Parse(columns[6], CultureInfo.InvariantCulture) - 1,
            entities["Entity=".Length..],
            notes.Contains("SpaceAfter=No", StringComparer.Ordinal));
    }
}

/// <summary>A mention of GUM, name or not, in token indexes.</summary>
internal sealed record GumMention(int Start, int End, string Kind);
