using System.Text;

namespace TalentGraph.Cli.Output;

/// <summary>Lines of a name and a figure, figures aligned to the right.</summary>
internal static class TextTable
{
    public static string Format(IReadOnlyList<(string Name, string Value)> rows, string indent = "  ")
    {
        int names = rows.Select(row => row.Name.Length).DefaultIfEmpty().Max();
        int values = rows.Select(row => row.Value.Length).DefaultIfEmpty().Max();
        var text = new StringBuilder();
        foreach ((string name, string value) in rows)
        {
            text.Append(indent).Append(name.PadRight(names)).Append("  ").Append(value.PadLeft(values)).Append('\n');
        }

        return text.ToString();
    }
}
