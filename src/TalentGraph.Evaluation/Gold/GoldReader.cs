using System.Text.Json;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Evaluation.Gold;

/// <summary>Reads gold data: one JSON file an article.</summary>
public static class GoldReader
{
    /// <summary>Reads all <c>*.json</c> files of a folder, in order of their names.</summary>
    /// <exception cref="InvalidDataException">A file is no gold data; the message names it.</exception>
    public static async Task<IReadOnlyList<GoldArticle>> ReadFolderAsync(string folder, CancellationToken cancellationToken)
    {
        var articles = new List<GoldArticle>();
        foreach (string file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            string json = await File.ReadAllTextAsync(file, cancellationToken);
            articles.Add(Read(json, Path.GetFileName(file)));
        }

        return articles;
    }

    /// <summary>Reads the gold data of one article.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="InvalidDataException">It is no gold data; the message says why.</exception>
    public static GoldArticle Read(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            return new GoldArticle(
                Text(root, "article") ?? throw new FormatException("it names no article"),
                [.. Items(root, "entities").Select(Entity)],
                [.. Items(root, "claims").Select(Claim)],
                [.. Items(root, "traps").Select(Trap)],
                [.. Items(root, "trapEntities").Select(Entity)],
                root.TryGetProperty("statements", out JsonElement statements)
                    ? [.. statements.EnumerateArray().Select(item => new GoldStatement(Need(item, "speaker"), Need(item, "text")))]
                    : null);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            throw new InvalidDataException($"\"{name}\" is no gold data: {exception.Message}.", exception);
        }
    }

    private static GoldEntity Entity(JsonElement item) => new(
        Need(item, "key"),
        Kind(Need(item, "kind")),
        [.. Strings(item, "altKinds").Select(Kind)],
        Text(item, "subkind"),
        [.. Strings(item, "names")],
        Flag(item, "named", absent: true),
        Flag(item, "doubtful", absent: false));

    private static GoldClaim Claim(JsonElement item) => new()
    {
        Subject = Need(item, "subject"),
        Type = Need(item, "type"),
        Object = Need(item, "object"),
        Modality = EnumText.Parse<Modality>(Text(item, "modality") ?? "reported"),
        TemporalStatus = EnumText.Parse<TemporalStatus>(Text(item, "temporalStatus") ?? "current"),
        Collective = Flag(item, "collective", absent: false),
        Effect = Text(item, "effect") is { } effect ? EnumText.Parse<Effect>(effect) : null,
        From = Text(item, "from"),
        AttributedTo = Text(item, "attributedTo"),
        Quote = Text(item, "quote") ?? "",
        Doubtful = Flag(item, "doubtful", absent: false),
    };

    private static GoldTrap Trap(JsonElement item) => new(
        Need(item, "subject"),
        Need(item, "type"),
        Need(item, "object"),
        item.TryGetProperty("collective", out JsonElement collective) && collective.ValueKind != JsonValueKind.Null ? collective.GetBoolean() : null,
        Text(item, "why") ?? "");

    private static EntityKind Kind(string text) => Enum.TryParse(text, out EntityKind kind)
        ? kind
        : throw new FormatException($"\"{text}\" is no kind; expected one of {string.Join(", ", Enum.GetNames<EntityKind>())}");

    private static JsonElement.ArrayEnumerator Items(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray() : default;

    private static IEnumerable<string> Strings(JsonElement item, string name) =>
        Items(item, name).Select(value => value.GetString() ?? "");

    private static string Need(JsonElement item, string name) =>
        Text(item, name) ?? throw new FormatException($"an item lacks \"{name}\"");

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Flag(JsonElement item, string name, bool absent) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : absent;
}
