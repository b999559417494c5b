using TalentGraph.Extraction.Tagging;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Tests;

/// <summary>Reads texts with one shared extractor.</summary>
internal static class Reading
{
    private static readonly RuleExtractor Extractor = new();
    private static readonly RuleExtractor RulesAlone = new(NameTagger.LoadShipped());

    /// <summary>The reading of a text.</summary>
    public static ArticleReading Of(string text) => Extractor.Read(ArticleOf(text));

    /// <summary>The same with what rules alone claim.</summary>
    public static ArticleReading ByRulesOf(string text) => RulesAlone.Read(ArticleOf(text));

    /// <summary>The claims of a text as "Subject TYPE Object", by the names to show; symmetric ones in both directions.</summary>
    public static IReadOnlyList<string> Claims(string text) => Claims(Of(text));

    /// <summary>The claims of a reading in the same form.</summary>
    public static IReadOnlyList<string> Claims(ArticleReading reading)
    {
        var names = reading.Entities.ToDictionary(entity => entity.Key, entity => entity.Name, StringComparer.Ordinal);
        return
        [
            .. reading.Claims.Select(claim => $"{names[claim.Subject]} {claim.Type} {names[claim.Object]}"),
            .. reading.Claims.Where(claim => claim.Type is "PARTNERS_WITH" or "COMPETES_WITH")
                .Select(claim => $"{names[claim.Object]} {claim.Type} {names[claim.Subject]}"),
        ];
    }

    /// <summary>The entities of a text as "Kind: name".</summary>
    public static IReadOnlyList<string> Entities(string text) =>
        [.. Of(text).Entities.Select(entity => $"{entity.Kind}: {entity.Name}")];

    private static Article ArticleOf(string text) => new()
    {
        Id = "a1",
        Source = "test.txt",
        Title = "test",
        Text = text,
        TextHash = "",
        Extractor = "",
    };
}
