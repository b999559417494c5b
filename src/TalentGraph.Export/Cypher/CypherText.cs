using System.Globalization;
using System.Text;
using TalentGraph.Export.Columns;

namespace TalentGraph.Export.Cypher;

/// <summary>Writes values as Cypher literals.</summary>
internal static class CypherText
{
    public static void AppendValue(StringBuilder script, object value)
    {
        switch (value)
        {
            case string text:
                AppendString(script, text);
                break;
            case IReadOnlyList<string> texts:
                AppendList(script, texts);
                break;
            case double number:
                AppendFraction(script, number);
                break;
            default:
                script.Append(ColumnText.Of(value));
                break;
        }
    }

    /// <summary>A text in single quotes.</summary>
    /// <remarks>
    /// Cypher 5 replaces <c>\u</c> and four hex digits before it looks for quotes, so a text that holds a backslash before a <c>u</c>
    /// is written as two literals: the sequence then never stands in the script.
    /// </remarks>
    public static void AppendString(StringBuilder script, string text)
    {
        script.Append('\'');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair)
            {
                script.Append(c).Append(text[++i]);
            }
            else if (c == '\\')
            {
                script.Append(i + 1 < text.Length && text[i + 1] == 'u' ? "\\\\' + '" : "\\\\");
            }
            else
            {
                AppendCharacter(script, c);
            }
        }

        script.Append('\'');
    }

    private static void AppendCharacter(StringBuilder script, char c)
    {
        switch (c)
        {
            case '\'':
                script.Append("\\'");
                break;
            case '\n':
                script.Append("\\n");
                break;
            case '\r':
                script.Append("\\r");
                break;
            case '\t':
                script.Append("\\t");
                break;
            default:
                script.Append(IsUnfit(c) ? '\uFFFD' : c);
                break;
        }
    }

    // Neither a terminal nor the parser should meet them raw, and no name needs them.
    private static bool IsUnfit(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';

    private static void AppendList(StringBuilder script, IReadOnlyList<string> texts)
    {
        script.Append('[');
        for (int i = 0; i < texts.Count; i++)
        {
            script.Append(i == 0 ? "" : ", ");
            AppendString(script, texts[i]);
        }

        script.Append(']');
    }

    // With a point, so that Cypher takes it for a float.
    private static void AppendFraction(StringBuilder script, double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        script.Append(text).Append(text.AsSpan().ContainsAny('.', 'E') ? "" : ".0");
    }
}
