using TalentGraph.Extraction;
using TalentGraph.Graph.Model;

namespace TalentGraph.Evaluation.Gold;

/// <summary>Scores an extractor against gold data.</summary>
public sealed class GoldScorer(IArticleExtractor extractor)
{
    /// <summary>Reads every gold article of a folder with the extractor and scores the readings.</summary>
    /// <param name="goldFolder">Folder of the gold JSON files.</param>
    /// <param name="textFolder">Folder of the article texts that they name.</param>
    /// <param name="cancellationToken">Cancels between articles.</param>
    /// <exception cref="InvalidDataException">A file is no gold data.</exception>
    /// <exception cref="FileNotFoundException">A text that the gold data names is not there.</exception>
    public async Task<GoldReport> ScoreFolderAsync(string goldFolder, string textFolder, CancellationToken cancellationToken)
    {
        var pairs = new List<(GoldArticle, ArticleReading)>();
        foreach (GoldArticle gold in await GoldReader.ReadFolderAsync(goldFolder, cancellationToken))
        {
            string text = await File.ReadAllTextAsync(Path.Combine(textFolder, gold.File), cancellationToken);
            pairs.Add((gold, extractor.Read(PlainArticle(gold.File, text))));
        }

        return Score(pairs);
    }

    /// <summary>Scores readings against their annotations.</summary>
    public static GoldReport Score(IReadOnlyList<(GoldArticle Gold, ArticleReading Reading)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var tally = new GoldTally();
        foreach ((GoldArticle gold, ArticleReading reading) in pairs)
        {
            new ArticleScore(gold, reading, tally).Run();
        }

        return tally.ToReport(pairs.Count, pairs.Sum(pair => pair.Gold.Traps.Count));
    }

    private Article PlainArticle(string file, string text) => new()
    {
        Id = file,
        Source = file,
        Title = file,
        Text = text,
        TextHash = "",
        Extractor = extractor.Version,
    };
}
