using System.Buffers;
using System.Text;
using TalentGraph.Export.Columns;

namespace TalentGraph.Export.Csv;

/// <summary>
/// Writes lines as RFC 4180 says. A text that a spreadsheet would run as a formula gets an apostrophe in front
/// (OWASP, "CSV Injection"); numbers and flags never do.
/// </summary>
internal static class CsvLine
{
    public const string End = "\r\n";

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static void AppendNames(StringBuilder line, IEnumerable<string> names) =>
        line.AppendJoin(',', names).Append(End);

    public static void AppendRecord<T>(StringBuilder line, T record, IReadOnlyList<Column<T>> columns)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            line.Append(i == 0 ? "" : ",");
            AppendCell(line, ColumnText.Of(columns[i].Value(record)), columns[i].Type is ColumnType.Text or ColumnType.Texts);
        }

        line.Append(End);
    }

    private static void AppendCell(StringBuilder line, string? value, bool isText)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        string safe = isText && FormulaStarts.Contains(value[0]) ? "'" + value : value;
        if (safe.AsSpan().ContainsAny(NeedsQuotes))
        {
            line.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            line.Append(safe);
        }
    }
}
