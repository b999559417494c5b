using System.Collections.Frozen;

namespace TalentGraph.Ingestion.Inputs;

/// <summary>Tells the format of a file by its name.</summary>
internal static class InputFormats
{
    private static readonly FrozenDictionary<string, InputFormat> Known = new Dictionary<string, InputFormat>(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Text,
        [".md"] = InputFormat.Text,
        [".markdown"] = InputFormat.Text,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
        [".xhtml"] = InputFormat.Html,
        [".json"] = InputFormat.Json,
        [".jsonl"] = InputFormat.JsonLines,
        [".ndjson"] = InputFormat.JsonLines,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Later = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".rss"] = "RSS feeds",
        [".atom"] = "Atom feeds",
        [".xml"] = "XML feeds",
        [".pdf"] = "PDF files",
        [".docx"] = "Word files",
        [".doc"] = "Word files",
        [".zip"] = "ZIP archives",
        [".gz"] = "compressed files",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool TryGet(string path, out InputFormat format, out string reason)
    {
        string extension = Path.GetExtension(path);
        reason = "";
        if (Known.TryGetValue(extension, out format))
        {
            return true;
        }

        reason = Later.TryGetValue(extension, out string? what)
            ? $"{what} are not supported yet; save the article as .txt, .md, .html or .jsonl"
            : $"files named \"*{extension}\" are not read; expected .txt, .md, .html, .htm, .json or .jsonl";
        return false;
    }
}
