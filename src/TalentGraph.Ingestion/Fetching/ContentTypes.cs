using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Fetching;

/// <summary>Tells the format of an answer by its content type, without one by the name in the address.</summary>
internal static class ContentTypes
{
    public static bool TryGet(string? mediaType, Uri url, out InputFormat format, out string reason)
    {
        reason = "";
        switch (mediaType?.ToLowerInvariant())
        {
            case "text/html" or "application/xhtml+xml":
                format = InputFormat.Html;
                return true;
            case "text/plain" when url.AbsolutePath.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase):
                format = InputFormat.JsonLines;
                return true;
            case "text/plain" or "text/markdown":
                format = InputFormat.Text;
                return true;
            case "application/json":
                format = InputFormat.Json;
                return true;
            case "application/jsonl" or "application/x-ndjson" or "application/ndjson" or "application/x-jsonlines":
                format = InputFormat.JsonLines;
                return true;
            case null or "application/octet-stream":
                return InputFormats.TryGet(url.AbsolutePath, out format, out reason);
            default:
                format = default;
                reason = $"its content type is \"{mediaType}\"; expected HTML, plain text, JSON or JSON Lines";
                return false;
        }
    }
}
