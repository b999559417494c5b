using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Text;

/// <summary>Cuts a text into lines, and joins the lines of a hard-wrapped text into paragraphs.</summary>
internal static class LineReader
{
    private const int WrapMin = 50;
    private const int WrapMax = 110;
    private const int FewestWrappedLines = 4;

    /// <summary>Trimmed spans of the lines or paragraphs that are not blank, in order.</summary>
    public static List<TextSpan> Read(string text)
    {
        List<TextSpan> lines = SplitLines(text);
        return IsHardWrapped(text, lines, out int width) ? Join(text, lines, width) : lines;
    }

    private static List<TextSpan> SplitLines(string text)
    {
        var lines = new List<TextSpan>();
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028');
            int end = length < 0 ? text.Length : start + length;
            TextSpan line = Trim(text, start, end);
            if (line.Length > 0)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\0' or '\uFEFF' or '\u200B';

    // Hard-wrapped: no long line, and most breaks come in the middle of a sentence.
    private static bool IsHardWrapped(string text, List<TextSpan> lines, out int width)
    {
        width = 0;
        int broken = 0;
        foreach (TextSpan line in lines)
        {
            width = Math.Max(width, line.Length);
        }

        for (int i = 0; i + 1 < lines.Count; i++)
        {
            bool full = lines[i].Length >= WrapMin && !EndsSentence(text, lines[i]);
            broken += full && Continues(text, lines[i], lines[i + 1]) ? 1 : 0;
        }

        return width is >= WrapMin and <= WrapMax && broken >= FewestWrappedLines && broken * 4 >= lines.Count;
    }

    private static List<TextSpan> Join(string text, List<TextSpan> lines, int width)
    {
        var units = new List<TextSpan>();
        foreach (TextSpan line in lines)
        {
            TextSpan last = units.Count > 0 ? units[^1] : default;
            int lastBreak = units.Count > 0 ? text.LastIndexOf('\n', last.End - 1, last.Length) : -1;
            int lastLine = last.End - Math.Max(lastBreak + 1, last.Start);
            if (units.Count > 0 && lastLine * 10 >= width * 6 && Continues(text, last, line))
            {
                units[^1] = new TextSpan(last.Start, line.End);
            }
            else
            {
                units.Add(line);
            }
        }

        return units;
    }

    private static bool Continues(string text, TextSpan line, TextSpan next)
    {
        int breaks = text.AsSpan(line.End, next.Start - line.End).Count('\n');
        return breaks <= 1 && text[next.Start] is not ('-' or '*' or '•' or '#' or '>');
    }

    private static bool EndsSentence(string text, TextSpan line) => text[line.End - 1] is '.' or '!' or '?' or ':' or '”' or '"';
}
