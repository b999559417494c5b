namespace TalentGraph.Evaluation.Gold;

/// <summary>An annotated article with its text.</summary>
/// <param name="Gold">The annotation.</param>
/// <param name="Text">The text.</param>
public sealed record AnnotatedArticle(GoldArticle Gold, string Text)
{
    /// <summary>Reads all annotated articles of a folder that holds annotations and texts side by side, in order of their names.</summary>
    /// <exception cref="InvalidDataException">A file is no gold data; the message names it.</exception>
    /// <exception cref="FileNotFoundException">A text that an annotation names is not there.</exception>
    public static Task<IReadOnlyList<AnnotatedArticle>> ReadFolderAsync(string folder, CancellationToken cancellationToken) =>
        ReadFolderAsync(folder, folder, cancellationToken);

    /// <summary>Reads all annotated articles of a folder, in order of their names, with their texts from another.</summary>
    /// <exception cref="InvalidDataException">A file is no gold data; the message names it.</exception>
    /// <exception cref="FileNotFoundException">A text that an annotation names is not there.</exception>
    public static async Task<IReadOnlyList<AnnotatedArticle>> ReadFolderAsync(
        string goldFolder, string textFolder, CancellationToken cancellationToken)
    {
        var articles = new List<AnnotatedArticle>();
        foreach (GoldArticle gold in await GoldReader.ReadFolderAsync(goldFolder, cancellationToken))
        {
            articles.Add(new AnnotatedArticle(gold, await File.ReadAllTextAsync(Path.Combine(textFolder, gold.File), cancellationToken)));
        }

        return articles;
    }
}
