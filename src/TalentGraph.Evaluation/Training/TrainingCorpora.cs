using TalentGraph.Evaluation.Corpora;

namespace TalentGraph.Evaluation.Training;

/// <summary>The corpora that the tagger learns from, all under licences that allow it (see NOTICE).</summary>
internal static class TrainingCorpora
{
    /// <summary>Documents of Re-DocRED's file from this one on are kept for development.</summary>
    public const int FirstHeldOutReDocRed = 400;

    private static readonly string[] Domains = ["ai", "literature", "music", "politics", "science"];

    /// <summary>Reads every known corpus that stands in one of the folders, in a fixed order.</summary>
    /// <exception cref="InvalidDataException">No folder holds a known corpus, or a file is damaged.</exception>
    public static List<LabelledDocument> Read(ModelTrainingOptions options)
    {
        List<LabelledDocument> documents = Read(options, TrainingParts(options));
        return documents.Count > 0
            ? documents
            : throw new InvalidDataException(
                $"None of the known corpora stands in {string.Join(", ", options.DataFolders)}. docs/models.md lists their paths.");
    }

    /// <summary>Reads the development parts, which set the probabilities but no weight; there may be none.</summary>
    public static List<LabelledDocument> ReadDevelopment(ModelTrainingOptions options) => Read(options, DevelopmentParts(options));

    /// <summary>How often each sentence is learned in a pass: small sets of a sort of text that the large ones lack count more.</summary>
    public static int TimesOf(LabelledDocument document) => document.Coverage == AnnotationCoverage.ThreeClasses ? 3 : 1;

    private static List<LabelledDocument> Read(
        ModelTrainingOptions options, IEnumerable<(string Name, Func<string, IEnumerable<LabelledDocument>> Read)> corpora)
    {
        var documents = new List<LabelledDocument>();
        foreach ((string name, Func<string, IEnumerable<LabelledDocument>> read) in corpora)
        {
            string? path = options.DataFolders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(Path.Exists);
            documents.AddRange(path is null ? [] : read(path));
        }

        return documents;
    }

    private static IEnumerable<(string Name, Func<string, IEnumerable<LabelledDocument>> Read)> TrainingParts(
        ModelTrainingOptions options)
    {
        yield return ("docred/test.json", path => DocRedReader.Read(path, options.IsDemonym));
        yield return ("redocred/dev_revised.json", path => DocRedReader.Read(path, options.IsDemonym).Take(FirstHeldOutReDocRed));
        foreach (string domain in Domains)
        {
            yield return ($"crossner/{domain}-train.txt", ColumnReader.ReadSentences);
            yield return ($"crossner/{domain}-dev.txt", ColumnReader.ReadSentences);
        }

        yield return ("uner/en_ewt-ud-dev.iob2", UniversalNerReader.Read);
        yield return ("gum/gum-train.conllu", path => GumReader.Read(path, _ => true));
        yield return ("knowledgenet/train-reconstructed.jsonl", path => KnowledgeNetReader.Read(path, fold => fold < 3));
        yield return ("core/train.json", RelationEndReaders.ReadCore);
        yield return ("train", AnnotatedArticleReader.Read);
    }

    private static IEnumerable<(string Name, Func<string, IEnumerable<LabelledDocument>> Read)> DevelopmentParts(
        ModelTrainingOptions options)
    {
        yield return (
            "redocred/dev_revised.json", path => DocRedReader.Read(path, options.IsDemonym).Skip(FirstHeldOutReDocRed));
        foreach (string domain in Domains)
        {
            yield return ($"crossner/{domain}-test.txt", ColumnReader.ReadSentences);
        }

        yield return ("uner/en_ewt-ud-test.iob2", UniversalNerReader.Read);
        yield return ("gum/gum-dev.conllu", path => GumReader.Read(path, _ => true));
    }
}
