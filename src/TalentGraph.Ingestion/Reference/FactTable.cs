using System.Reflection;

namespace TalentGraph.Ingestion.Reference;

/// <summary>Reads a tab-separated file of facts that is embedded into this assembly.</summary>
internal static class FactTable
{
    /// <summary>The rows without the header, each with exactly <paramref name="columns"/> cells.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells; the message says where.</exception>
    public static List<string[]> Read(string name, int columns)
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The assembly holds no file \"{name}\".", name));
        List<string[]> rows = [];
        reader.ReadLine();
        for (int number = 2; reader.ReadLine() is { } line; number++)
        {
            string[] cells = line.Split('\t');
            if (cells.Length != columns)
            {
                throw new InvalidDataException($"{name}, line {number}: {cells.Length} cells; expected {columns}.");
            }

            rows.Add(cells);
        }

        return rows;
    }
}
