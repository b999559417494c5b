using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Extraction.Text;

/// <summary>Tells running text from headings and site furniture, line by line with the lines before it in mind.</summary>
internal sealed class UnitClassifier(Furniture furniture)
{
    private const int LongestHeading = 150;
    private const int LongestFurniture = 200;
    private const int LongestByline = 80;

    /// <summary>The units of <paramref name="text"/>, in order.</summary>
    public IReadOnlyList<TextUnit> Classify(string text)
    {
        List<TextSpan> spans = LineReader.Read(text);
        var units = new List<TextUnit>(spans.Count);
        string? section = null;
        foreach (TextSpan span in spans)
        {
            ReadOnlySpan<char> line = text.AsSpan(span.Start, span.Length);
            UnitKind kind = Classify(line, span.Start * 2 > text.Length, ref section);
            units.Add(new TextUnit(span, kind));
        }

        return units;
    }

    private UnitKind Classify(ReadOnlySpan<char> line, bool inSecondHalf, ref string? section)
    {
        if (section == "drop-rest")
        {
            return UnitKind.Furniture;
        }

        string folded = line.Length <= LongestFurniture ? NameFolding.Fold(line.ToString()) : "";
        if (folded.Length > 0 && furniture.EffectOfLine(folded) is { } effect && (effect != "drop-rest" || inSecondHalf))
        {
            section = effect is "drop" ? null : effect;
            return effect == "no-facts-list" ? UnitKind.NoFacts : UnitKind.Furniture;
        }

        bool heading = IsHeading(line);
        UnitKind? bySection = InSection(section, heading, IsListItem(line));
        section = bySection is null || section == "drop-next" ? null : section;
        return bySection ?? ByItsWords(line, folded, heading);
    }

    private static UnitKind? InSection(string? section, bool heading, bool listItem) => section switch
    {
        "drop-next" => UnitKind.Furniture,
        "drop-list" when heading || listItem => UnitKind.Furniture,
        "no-facts-list" when !heading || listItem => UnitKind.NoFacts,
        _ => null,
    };

    private UnitKind ByItsWords(ReadOnlySpan<char> line, string folded, bool heading)
    {
        if (line.Length == 1 || (folded.Length == 0 && line.Length <= LongestFurniture))
        {
            return UnitKind.Furniture;
        }

        string? effect = folded.Length > 0 ? furniture.EffectOfStart(folded) : null;
        if (effect == "no-facts")
        {
            return UnitKind.NoFacts;
        }

        if (effect is not null || (line.Length <= LongestFurniture && furniture.Marks(line)) || IsByline(line))
        {
            return UnitKind.Furniture;
        }

        return heading ? UnitKind.Heading : UnitKind.Prose;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line[0] == '#' || (line.Length <= LongestHeading && !IsListItem(line)
            && line[^1] is not ('.' or '!' or '?' or ';' or ',' or '”' or '"' or '’' or ')' or '。' or '！' or '？' or ':'));

    private static bool IsListItem(ReadOnlySpan<char> line) =>
        line[0] is '-' or '*' or '•' or '–' or '·' or '‣' or '▪' && line.Length > 1 && line[1] is ' ' or '\t';

    // "By Ada Byron and Grace Hopper, Science Editor": capitals after "By", and no sentence.
    private static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestByline || !(line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("BY ", StringComparison.Ordinal)))
        {
            return false;
        }

        return line[^1] != '.' && char.IsUpper(line[3]);
    }
}
