namespace TalentGraph.Bolt.PackStream;

/// <summary>Turns encoded values into objects; the convenient way beside <see cref="PackReader"/>.</summary>
internal static class PackDecoder
{
    public static object? Read(ref PackReader reader) => Read(ref reader, 0);

    public static Dictionary<string, object?> ReadMap(ref PackReader reader) => ReadMap(ref reader, 0);

    internal static object? Read(ref PackReader reader, int depth)
    {
        if (depth > PackShape.MaxDepth)
        {
            throw BoltProtocolException.TooDeep(PackShape.MaxDepth);
        }

        switch (reader.Peek())
        {
            case PackType.Boolean:
                return reader.ReadBoolean();
            case PackType.Integer:
                return reader.ReadInt64();
            case PackType.Float:
                return reader.ReadDouble();
            case PackType.Text:
                return reader.ReadString();
            case PackType.Bytes:
                return reader.ReadBytes().ToArray();
            case PackType.List:
                return ReadList(ref reader, depth);
            case PackType.Map:
                return ReadMap(ref reader, depth);
            case PackType.Structure:
                return ReadStructure(ref reader, depth);
            default:
                reader.TryReadNull();
                return null;
        }
    }

    private static List<object?> ReadList(ref PackReader reader, int depth)
    {
        int count = reader.ReadListHeader();
        var items = new List<object?>(Math.Min(count, 1024));
        for (int i = 0; i < count; i++)
        {
            items.Add(Read(ref reader, depth + 1));
        }

        return items;
    }

    private static Dictionary<string, object?> ReadMap(ref PackReader reader, int depth)
    {
        int count = reader.ReadMapHeader();
        var map = new Dictionary<string, object?>(Math.Min(count, 1024), StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string key = reader.Peek() == PackType.Text ? reader.ReadString() : throw BoltProtocolException.KeyIsNoText();
            map[key] = Read(ref reader, depth + 1);
        }

        return map;
    }

    private static object ReadStructure(ref PackReader reader, int depth)
    {
        int count = reader.ReadStructureHeader(out byte tag);
        object?[] fields = new object?[count];
        for (int i = 0; i < count; i++)
        {
            fields[i] = Read(ref reader, depth + 1);
        }

        return StructureDecoder.Decode(tag, fields);
    }
}
