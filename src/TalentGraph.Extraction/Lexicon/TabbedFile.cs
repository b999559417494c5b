using System.Reflection;

namespace TalentGraph.Extraction.Lexicon;

/// <summary>Reads the tab-separated files that are embedded into this assembly.</summary>
internal static class TabbedFile
{
    /// <summary>The rows of <paramref name="name"/> without header and comment lines, padded to <paramref name="columns"/> cells.</summary>
    /// <exception cref="InvalidDataException">A row has more cells than columns; the message says where.</exception>
    public static List<string[]> ReadRows(string name, int columns)
    {
        var rows = new List<string[]>();
        using var reader = new StreamReader(Open(name));
        int number = 0;
        bool header = true;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!header)
            {
                rows.Add(Cells(line, columns, name, number));
            }

            header = false;
        }

        return rows;
    }

    /// <summary>Opens an embedded file by its name.</summary>
    /// <exception cref="FileNotFoundException">No file of that name is embedded.</exception>
    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new FileNotFoundException($"The assembly holds no file \"{name}\".", name);

    private static string[] Cells(string line, int columns, string name, int number)
    {
        string[] cells = line.Split('\t');
        if (cells.Length > columns)
        {
            throw new InvalidDataException($"{name}, line {number}: {cells.Length} cells; expected at most {columns}.");
        }

        Array.Resize(ref cells, columns);
        for (int i = 0; i < columns; i++)
        {
            cells[i] ??= "";
        }

        return cells;
    }
}
