using System.Text;

namespace TalentGraph.Export.Tests.Csv;

/// <summary>Reads CSV by the grammar of RFC 4180, to check what was written against it.</summary>
internal static class CsvReading
{
    public static List<List<string>> Parse(string text)
    {
        List<List<string>> records = [];
        List<string> record = [];
        int at = 0;
        while (at < text.Length)
        {
            record.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            records.Add(record);
            record = [];
        }

        return records;
    }

    private static string Plain(string text, ref int at)
    {
        int start = at;
        at = text.IndexOfAny([',', '\r', '\n', '"'], at);
        return text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var field = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            at += text[at] == '"' ? 1 : 0;
            field.Append(text[at]);
        }

        at++;
        return field.ToString();
    }
}
