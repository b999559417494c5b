using System.Text.Json;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>Reads JSON files of corpora object by object, naming file and line when one does not parse.</summary>
internal static class JsonLines
{
    /// <summary>The objects of a file with one object a line.</summary>
    /// <exception cref="InvalidDataException">A line is no JSON.</exception>
    public static IEnumerable<JsonElement> Read(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                yield return Parse(line, $"{path}, line {number}");
            }
        }
    }

    /// <summary>The objects of a file that is one array.</summary>
    /// <exception cref="InvalidDataException">The file is no JSON array.</exception>
    public static IEnumerable<JsonElement> ReadArray(string path)
    {
        JsonElement root = Parse(File.ReadAllText(path), path);
        return root.ValueKind == JsonValueKind.Array
            ? root.EnumerateArray()
            : throw new InvalidDataException($"{path}: expected a JSON array of documents, found {root.ValueKind}.");
    }

    public static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString() ?? string.Empty)];

    private static JsonElement Parse(string json, string place)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{place}: not valid JSON ({error.Message})", error);
        }
    }
}
