using TalentGraph.Bolt.PackStream;

namespace TalentGraph.Bolt;

/// <summary>
/// One row of a result, still encoded: values are read in place, without boxing. The object is used again for the next row,
/// so take what you need before you read on. A hot path.
/// </summary>
public sealed class BoltRow
{
    private readonly string[] _keys;
    private readonly int[] _offsets;
    private ReadOnlyMemory<byte> _data;

    internal BoltRow(string[] keys)
    {
        _keys = keys;
        _offsets = new int[keys.Length];
    }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>Where a column stands.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its number from 0.</returns>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public int Ordinal(string name)
    {
        int at = Array.IndexOf(_keys, name);
        return at >= 0 ? at : throw new KeyNotFoundException($"No column '{name}'; there are {string.Join(", ", _keys)}.");
    }

    /// <summary>Whether a value is null.</summary>
    /// <param name="column">Number of the column from 0.</param>
    public bool IsNull(int column) => At(column).Peek() == PackType.Null;

    /// <summary>A text.</summary>
    /// <param name="column">Number of the column from 0.</param>
    /// <exception cref="InvalidCastException">It is no text.</exception>
    public string GetString(int column) => At(column).ReadString();

    /// <summary>A text, or null.</summary>
    /// <param name="column">Number of the column from 0.</param>
    /// <exception cref="InvalidCastException">It is neither.</exception>
    public string? GetStringOrNull(int column) => IsNull(column) ? null : GetString(column);

    /// <summary>An integer.</summary>
    /// <param name="column">Number of the column from 0.</param>
    /// <exception cref="InvalidCastException">It is no integer.</exception>
    public long GetInt64(int column) => At(column).ReadInt64();

    /// <summary>An integer that fits 32 bits.</summary>
    /// <param name="column">Number of the column from 0.</param>
    /// <exception cref="InvalidCastException">It is no integer.</exception>
    /// <exception cref="OverflowException">It is too large.</exception>
    public int GetInt32(int column) => checked((int)GetInt64(column));

    /// <summary>A floating point number.</summary>
    /// <param name="column">Number of the column from 0.</param>
    /// <exception cref="InvalidCastException">It is no number.</exception>
    public double GetDouble(int column) => At(column).ReadDouble();

    /// <summary>True or false.</summary>
    /// <param name="column">Number of the column from 0.</param>
    /// <exception cref="InvalidCastException">It is neither.</exception>
    public bool GetBoolean(int column) => At(column).ReadBoolean();

    /// <summary>A list of texts; empty for null.</summary>
    /// <param name="column">Number of the column from 0.</param>
    /// <exception cref="InvalidCastException">It is no list of texts.</exception>
    public string[] GetStrings(int column)
    {
        PackReader reader = At(column);
        if (reader.TryReadNull())
        {
            return [];
        }

        string[] texts = new string[reader.ReadListHeader()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.ReadString();
        }

        return texts;
    }

    /// <summary>Any value as an object: long, double, text, list, dictionary, or a type of <c>TalentGraph.Bolt.Values</c>.</summary>
    /// <param name="column">Number of the column from 0.</param>
    public object? GetValue(int column)
    {
        PackReader reader = At(column);
        return PackDecoder.Read(ref reader);
    }

    /// <summary>A reader that stands before the value of a column: for lists and dictionaries without an object for each value.</summary>
    /// <param name="column">Number of the column from 0.</param>
    public PackReader At(int column) => new(_data.Span[_offsets[column]..]);

    /// <summary>Takes a row over and finds its columns.</summary>
    /// <exception cref="BoltProtocolException">It is cut off or has another number of columns.</exception>
    internal void Load(ReadOnlyMemory<byte> data)
    {
        var reader = new PackReader(data.Span);
        if (reader.Peek() != PackType.List)
        {
            throw BoltProtocolException.UnexpectedMessage(data.Span[0]);
        }

        int count = reader.ReadListHeader();
        if (count != _keys.Length)
        {
            throw BoltProtocolException.WrongColumnCount(count, _keys.Length);
        }

        for (int i = 0; i < count; i++)
        {
            _offsets[i] = reader.Position;
            reader.Skip();
        }

        if (!reader.AtEnd)
        {
            throw BoltProtocolException.TrailingBytes(data.Length - reader.Position);
        }

        _data = data;
    }
}
