using System.Text;
using System.Xml;

namespace TalentGraph.Export.Xml;

/// <summary>Makes any text fit for XML 1.0: what must not stand there, and control characters at large, become U+FFFD.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        int first = FirstUnfit(text, 0);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        int at = 0;
        for (int unfit = first; unfit >= 0; unfit = FirstUnfit(text, at))
        {
            clean.Append(text, at, unfit - at).Append('\uFFFD');
            at = unfit + 1;
        }

        return clean.Append(text, at, text.Length - at).ToString();
    }

    private static int FirstUnfit(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]) || text[i] is >= '\u007F' and <= '\u009F')
            {
                return i;
            }
        }

        return -1;
    }
}
