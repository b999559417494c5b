using TalentGraph.Extraction.Text;

namespace TalentGraph.Evaluation.Training;

/// <summary>Copies of some documents as headlines are written, so that capitals are not all that a name is known by.</summary>
internal static class CaseVariants
{
    private const int Every = 12;

    /// <summary>The documents, and of every twelfth a copy in capitals and of another twelfth one in title case.</summary>
    public static IEnumerable<TrainingDocument> Add(IReadOnlyList<TrainingDocument> documents)
    {
        for (int i = 0; i < documents.Count; i++)
        {
            yield return documents[i];
            string? text = (i % Every) switch
            {
                0 => documents[i].Text.ToUpperInvariant(),
                Every / 2 => InTitleCase(documents[i].Text),
                _ => null,
            };
            if (text is not null && !documents[i].IsPartial && Retokenise(documents[i], text) is { } variant)
            {
                yield return variant;
            }
        }
    }

    // The labels fit only if the other capitals cut the text into the same tokens.
    private static TrainingDocument? Retokenise(TrainingDocument document, string text)
    {
        Token[] tokens = [.. Tokenizer.Tokenize(text)];
        bool isSame = tokens.Length == document.Tokens.Length
            && tokens.Zip(document.Tokens).All(pair => pair.First.Start == pair.Second.Start && pair.First.End == pair.Second.End);
        return isSame ? document with { Text = text, Tokens = tokens, Times = 1 } : null;
    }

    private static string InTitleCase(string text)
    {
        char[] units = text.ToCharArray();
        for (int i = 0; i < units.Length; i++)
        {
            bool startsLongWord = (i == 0 || units[i - 1] is ' ' or '\n')
                && i + 3 < units.Length && char.IsLower(units[i + 1]) && char.IsLower(units[i + 2]) && char.IsLower(units[i + 3]);
            units[i] = startsLongWord ? char.ToUpperInvariant(units[i]) : units[i];
        }

        return new string(units);
    }
}
