using System.Text;
using System.Text.Json.Nodes;

namespace TalentGraph.Bolt.TestKit;

/// <summary>The suite's end of a connection: blocks of JSON between marker lines.</summary>
internal sealed class Frontend(Stream stream) : IDisposable
{
    private readonly StreamReader _reader = new(stream, new UTF8Encoding(false));
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false)) { NewLine = "\n" };

    /// <summary>The next request; null when the suite has left.</summary>
    public async Task<Request?> ReadAsync()
    {
        while (await _reader.ReadLineAsync() is { } line)
        {
            if (line == "#request begin")
            {
                var text = new StringBuilder();
                while (await _reader.ReadLineAsync() is { } body && body != "#request end")
                {
                    text.AppendLine(body);
                }

                JsonNode node = JsonNode.Parse(text.ToString())!; // the suite sends objects
                return new Request(node["name"]!.GetValue<string>(), node["data"] as JsonObject ?? []); // each with a name
            }
        }

        return null;
    }

    public async Task WriteAsync(string name, JsonObject data)
    {
        await _writer.WriteLineAsync("#response begin");
        await _writer.WriteLineAsync(new JsonObject { ["name"] = name, ["data"] = data }.ToJsonString());
        await _writer.WriteLineAsync("#response end");
        await _writer.FlushAsync();
    }

    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
    }
}
