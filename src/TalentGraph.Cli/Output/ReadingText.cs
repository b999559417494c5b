using System.Globalization;
using System.Text;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Cli.Output;

/// <summary>Shows a reading: the article with its mentions coloured, then one line a claim.</summary>
internal static class ReadingText
{
    public static string Format(ArticleReading reading, Terminal terminal)
    {
        var text = new StringBuilder();
        AppendArticle(text, reading, terminal);
        text.Append('\n').Append(terminal.Paint(Tone.Strong, Count(reading))).Append('\n');
        var names = reading.Entities.ToDictionary(entity => entity.Key, entity => entity, StringComparer.Ordinal);
        foreach (Claim claim in reading.Claims)
        {
            AppendClaim(text, claim, names, terminal);
        }

        return text.ToString();
    }

    private static string Count(ArticleReading reading) => string.Create(
        CultureInfo.InvariantCulture,
        $"{reading.Entities.Count} entities, {reading.Claims.Count} claims, {reading.Statements.Count} statements, read by {reading.Article.Extractor}");

    private static void AppendArticle(StringBuilder text, ArticleReading reading, Terminal terminal)
    {
        string article = reading.Article.Text;
        IEnumerable<(Mention Mention, EntityKind Kind)> mentions = reading.Entities
            .SelectMany(entity => entity.Mentions, (entity, mention) => (Mention: mention, entity.Kind))
            .OrderBy(pair => pair.Mention.Span.Start)
            .ThenByDescending(pair => pair.Mention.Span.End);
        int at = 0;
        foreach ((Mention mention, EntityKind kind) in mentions)
        {
            if (mention.Span.Start < at)
            {
                continue; // inside a longer one, which is shown
            }

            text.Append(SafeText.Block(article[at..mention.Span.Start]))
                .Append(terminal.Paint(ToneOf(kind), SafeText.Block(mention.Text)));
            at = mention.Span.End;
        }

        text.Append(SafeText.Block(article[at..]));
        text.Append(article.EndsWith('\n') ? "" : "\n");
    }

    private static void AppendClaim(StringBuilder text, Claim claim, Dictionary<string, LocalEntity> names, Terminal terminal)
    {
        text.Append(claim.Type).Append("  ");
        AppendName(text, names[claim.Subject], terminal);
        text.Append(" → ");
        AppendName(text, names[claim.Object], terminal);
        string qualifiers = string.Join(", ", QualifiersOf(claim, names));
        text.Append(qualifiers.Length == 0 ? "" : $"  ({SafeText.Line(qualifiers)})");
        text.Append(CultureInfo.InvariantCulture, $"  {claim.Confidence:0.00}  {claim.Rule}");
        if (claim.QuoteSpan is { } span)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {span.Start}–{span.End}");
        }

        text.Append('\n');
    }

    private static void AppendName(StringBuilder text, LocalEntity entity, Terminal terminal) =>
        text.Append(terminal.Paint(ToneOf(entity.Kind), SafeText.Line(entity.Name)));

    private static IEnumerable<string> QualifiersOf(Claim claim, Dictionary<string, LocalEntity> names)
    {
        Qualifiers own = claim.Qualifiers;
        (string Name, string? Value)[] values =
        [
            ("role", own.Role),
            ("leadership", own.Leadership == true ? "yes" : null),
            ("degree", own.Degree),
            ("field", own.Field),
            ("from", own.From is { } from ? names[from].Name : null),
            ("site", own.Site),
            ("share", own.Share?.ToString("0.##", CultureInfo.InvariantCulture)),
            ("effect", own.Effect is { } effect ? EnumText.Of(effect) : null),
            ("offers", own.Offers.Count > 0 ? string.Join(' ', own.Offers) : null),
            ("fields", own.Fields.Count > 0 ? string.Join(' ', own.Fields) : null),
            ("amount", own.Amount?.Text),
            ("time", claim.TemporalStatus == TemporalStatus.Current ? null : EnumText.Of(claim.TemporalStatus)),
            ("since", claim.ValidFrom?.ToString()),
            ("until", claim.ValidTo?.ToString()),
            ("modality", claim.Modality == Modality.Reported ? null : EnumText.Of(claim.Modality)),
            ("said by", claim.AttributedTo is { } speaker ? names[speaker].Name : null),
            ("collective", claim.Collective ? "yes" : null),
        ];
        return values.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}: {pair.Value}");
    }

    private static Tone ToneOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => Tone.Person,
        EntityKind.Firm => Tone.Firm,
        EntityKind.Institution => Tone.Institution,
        EntityKind.Hub => Tone.Hub,
        EntityKind.Policy => Tone.Policy,
        _ => Tone.Technology,
    };
}
