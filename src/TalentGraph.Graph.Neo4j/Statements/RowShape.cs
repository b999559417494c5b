using TalentGraph.Bolt.PackStream;

namespace TalentGraph.Graph.Neo4j.Statements;

/// <summary>How records become the maps of <c>$rows</c>: a name and a value for each property. A hot path: values are written without boxing.</summary>
internal sealed class RowShape<T>
{
    private readonly List<(string Name, Action<PackWriter, T> Write)> _fields = [];

    /// <summary>Names of the properties, in order.</summary>
    public IEnumerable<string> Names => _fields.Select(column => column.Name);

    public RowShape<T> Text(string name, Func<T, string?> value) => Add(name, (writer, row) => writer.WriteString(value(row)));

    public RowShape<T> Whole(string name, Func<T, long?> value) => Add(name, (writer, row) =>
    {
        if (value(row) is { } number)
        {
            writer.WriteInt64(number);
        }
        else
        {
            writer.WriteNull();
        }
    });

    public RowShape<T> Fraction(string name, Func<T, double?> value) => Add(name, (writer, row) =>
    {
        if (value(row) is { } number)
        {
            writer.WriteDouble(number);
        }
        else
        {
            writer.WriteNull();
        }
    });

    public RowShape<T> Flag(string name, Func<T, bool?> value) => Add(name, (writer, row) =>
    {
        if (value(row) is { } flag)
        {
            writer.WriteBoolean(flag);
        }
        else
        {
            writer.WriteNull();
        }
    });

    public RowShape<T> Texts(string name, Func<T, IReadOnlyCollection<string>> values) => Add(name, (writer, row) =>
    {
        IReadOnlyCollection<string> texts = values(row);
        writer.WriteListHeader(texts.Count);
        foreach (string text in texts)
        {
            writer.WriteString(text);
        }
    });

    public RowShape<T> Wholes(string name, Func<T, IReadOnlyCollection<int>> values) => Add(name, (writer, row) =>
    {
        IReadOnlyCollection<int> numbers = values(row);
        writer.WriteListHeader(numbers.Count);
        foreach (int number in numbers)
        {
            writer.WriteInt64(number);
        }
    });

    public RowShape<T> Bytes(string name, Func<T, byte[]> value) => Add(name, (writer, row) => writer.WriteBytes(value(row)));

    /// <summary>The properties of another shape, of what <paramref name="part"/> gives.</summary>
    public RowShape<T> Include<TPart>(RowShape<TPart> shape, Func<T, TPart> part)
    {
        foreach ((string name, Action<PackWriter, TPart> write) in shape._fields)
        {
            Add(name, (writer, row) => write(writer, part(row)));
        }

        return this;
    }

    public void Write(PackWriter writer, IReadOnlyCollection<T> rows)
    {
        writer.WriteListHeader(rows.Count);
        foreach (T row in rows)
        {
            writer.WriteMapHeader(_fields.Count);
            foreach ((string name, Action<PackWriter, T> write) in _fields)
            {
                writer.WriteKey(name);
                write(writer, row);
            }
        }
    }

    private RowShape<T> Add(string name, Action<PackWriter, T> write)
    {
        _fields.Add((name, write));
        return this;
    }
}
