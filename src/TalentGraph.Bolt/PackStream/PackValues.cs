using System.Collections;

namespace TalentGraph.Bolt.PackStream;

/// <summary>Writes values of whatever type; the convenient way beside the typed one.</summary>
internal static class PackValues
{
    public static void Write(PackWriter writer, object? value)
    {
        if (!TryWriteScalar(writer, value) && !PackTemporal.TryWrite(writer, value))
        {
            WriteContainer(writer, value);
        }
    }

    private static bool TryWriteScalar(PackWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                return true;
            case string text:
                writer.WriteString(text);
                return true;
            case bool truth:
                writer.WriteBoolean(truth);
                return true;
            case double or float:
                writer.WriteDouble(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
                return true;
            case byte[] bytes:
                writer.WriteBytes(bytes);
                return true;
            case ReadOnlyMemory<byte> memory:
                writer.WriteBytes(memory.Span);
                return true;
            case char letter:
                writer.WriteString(letter.ToString());
                return true;
            default:
                return TryWriteInteger(writer, value);
        }
    }

    private static bool TryWriteInteger(PackWriter writer, object value)
    {
        long? number = value switch
        {
            long wide => wide,
            int plain => plain,
            short small => small,
            byte tiny => tiny,
            sbyte signed => signed,
            ushort unsigned => unsigned,
            uint unsigned => unsigned,
            ulong unsigned => unsigned <= long.MaxValue ? (long)unsigned : throw Refuse(value, "integers have 63 bits and a sign"),
            _ => null,
        };
        if (number is { } integer)
        {
            writer.WriteInt64(integer);
        }

        return number is not null;
    }

    private static void WriteContainer(PackWriter writer, object? value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(writer, map, map.Count);
                return;
            case IDictionary map:
                WriteMap(writer, map);
                return;
            case ICollection list:
                writer.WriteListHeader(list.Count);
                WriteItems(writer, list);
                return;
            case IEnumerable items:
                WriteContainer(writer, items.Cast<object?>().ToList());
                return;
            default:
                throw Refuse(value, "pass a number, text, date, point, list or dictionary");
        }
    }

    private static void WriteItems(PackWriter writer, IEnumerable items)
    {
        foreach (object? item in items)
        {
            Write(writer, item);
        }
    }

    private static void WriteMap(PackWriter writer, IEnumerable<KeyValuePair<string, object?>> entries, int count)
    {
        writer.WriteMapHeader(count);
        foreach ((string key, object? item) in entries)
        {
            writer.WriteKey(key);
            Write(writer, item);
        }
    }

    private static void WriteMap(PackWriter writer, IDictionary entries)
    {
        writer.WriteMapHeader(entries.Count);
        foreach (DictionaryEntry entry in entries)
        {
            writer.WriteKey(entry.Key as string ?? throw Refuse(entry.Key, "keys of dictionaries are texts"));
            Write(writer, entry.Value);
        }
    }

    private static ArgumentException Refuse(object? value, string expected) =>
        new($"A value of type {value?.GetType().Name ?? "null"} cannot be sent: {expected}.", nameof(value));
}
