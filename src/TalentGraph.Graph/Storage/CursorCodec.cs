using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace TalentGraph.Graph.Storage;

/// <summary>
/// Writes and reads cursors: the name of the order and the sort keys of one item, the last of them its id, as base64url.
/// A key is a text, a whole number, a fraction or absent.
/// </summary>
public static class CursorCodec
{
    private const int LongestCursor = 2048;

    /// <summary>The cursor of an item.</summary>
    /// <param name="order">Name of the list's order; a cursor is refused under another one.</param>
    /// <param name="keys">Sort keys: <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <see langword="null"/>.</param>
    public static string Encode(string order, params IReadOnlyList<object?> keys)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(keys);
        var bytes = new ArrayBufferWriter<byte>(128);
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(order);
            for (int i = 0; i < keys.Count; i++)
            {
                Write(writer, keys[i]);
            }

            writer.WriteEndArray();
        }

        return Base64Url.EncodeToString(bytes.WrittenSpan);
    }

    /// <summary>The sort keys of a cursor.</summary>
    /// <param name="cursor">The cursor, as a client sent it.</param>
    /// <param name="order">Name of the list's order now.</param>
    /// <param name="count">Number of sort keys.</param>
    /// <exception cref="BadCursorException">It is broken, or of another order.</exception>
    public static IReadOnlyList<object?> Decode(string cursor, string order, int count)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        if (!TryRead(cursor, out List<object?> parts) || parts is not [string made, ..])
        {
            throw new BadCursorException("The cursor is not one that this list gave out. Take it from pageInfo or from an edge, unchanged.");
        }

        if (made != order || parts.Count != count + 1)
        {
            throw new BadCursorException(
                $"The cursor belongs to a list in the order {made}, but this one is in the order {order}. Start again without a cursor.");
        }

        return parts[1..];
    }

    private static void Write(Utf8JsonWriter writer, object? key)
    {
        switch (key)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case long whole:
                writer.WriteNumberValue(whole);
                break;
            case double fraction:
                writer.WriteNumberValue(fraction);
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                throw new ArgumentException($"A {key.GetType().Name} cannot be a sort key; expected a text, a whole number, a fraction or nothing.", nameof(key));
        }
    }

    private static bool TryRead(string cursor, out List<object?> parts)
    {
        parts = [];
        if (cursor.Length > LongestCursor || !Base64Url.IsValid(cursor))
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                return false;
            }

            foreach (JsonElement element in document.RootElement.EnumerateArray())
            {
                parts.Add(Value(element));
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out long whole) ? (object)whole : element.GetDouble(),
        JsonValueKind.Null => null,
        _ => throw new JsonException(),
    };
}
