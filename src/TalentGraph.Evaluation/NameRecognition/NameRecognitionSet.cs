using TalentGraph.Evaluation.Corpora;

namespace TalentGraph.Evaluation.NameRecognition;

/// <summary>Reads sets for measuring name recognition.</summary>
public static class NameRecognitionSet
{
    /// <summary>Reads a file by the kind that its name tells.</summary>
    /// <param name="path">
    /// <c>.iob2</c> (Universal NER), <c>.conllu</c> (GUM), <c>.json</c> (DocRED), any other: token and tag columns, CrossNER or CoNLL;
    /// a folder: our annotated articles.
    /// </param>
    /// <remarks>DocRED's demonyms, which it marks as places, are left out.</remarks>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<LabelledDocument> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            return [.. AnnotatedArticleReader.Read(path)];
        }

        return Path.GetExtension(path) switch
        {
            ".iob2" => [.. UniversalNerReader.Read(path)],
            ".conllu" => [.. GumReader.Read(path, _ => true)],
            ".json" => [.. DocRedReader.Read(path, ShippedDemonyms.Contains)],
            _ => [.. ColumnReader.ReadSentences(path)],
        };
    }
}
