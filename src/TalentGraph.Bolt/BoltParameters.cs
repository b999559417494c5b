using TalentGraph.Bolt.PackStream;

namespace TalentGraph.Bolt;

/// <summary>
/// The parameters of a statement, encoded as they are added, before any connection is taken. One object can be filled again
/// and again with <see cref="Clear"/>, so that bulk writes do not allocate.
/// </summary>
/// <remarks>Not safe for use by several threads at once; must not change while a statement with it is being sent.</remarks>
public sealed class BoltParameters
{
    private readonly PackWriter _writer;

    /// <summary>No parameters yet.</summary>
    /// <param name="capacity">Bytes to begin with; more are taken when needed.</param>
    public BoltParameters(int capacity = 256)
    {
        _writer = new PackWriter(capacity);
        _writer.BeginEntries();
    }

    /// <summary>How many parameters there are.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes that the parameters take on the wire.</summary>
    public int Size => _writer.Length;

    /// <summary>Whether the server may know less than this client and refuse a value, which rules out sending COMMIT ahead.</summary>
    internal bool HasNamedZone => _writer.HasNamedZone;

    internal bool HasZonedTime => _writer.HasZonedTime;

    /// <summary>Names the next parameter; exactly one value must be written to what is returned.</summary>
    /// <param name="name">Name without the dollar sign; each once.</param>
    /// <returns>Where to write the value.</returns>
    /// <exception cref="InvalidOperationException">The name is taken, or the value before is incomplete.</exception>
    public PackWriter Value(string name)
    {
        _writer.WriteKey(name);
        Count++;
        return _writer;
    }

    /// <summary>Adds a text, or null.</summary>
    /// <param name="name">Name without the dollar sign; each once.</param>
    /// <param name="value">The text.</param>
    public BoltParameters Add(string name, string? value)
    {
        Value(name).WriteString(value);
        return this;
    }

    /// <summary>Adds an integer.</summary>
    /// <param name="name">Name without the dollar sign; each once.</param>
    /// <param name="value">The number.</param>
    public BoltParameters Add(string name, long value)
    {
        Value(name).WriteInt64(value);
        return this;
    }

    /// <summary>Adds a floating point number.</summary>
    /// <param name="name">Name without the dollar sign; each once.</param>
    /// <param name="value">The number.</param>
    public BoltParameters Add(string name, double value)
    {
        Value(name).WriteDouble(value);
        return this;
    }

    /// <summary>Adds true or false.</summary>
    /// <param name="name">Name without the dollar sign; each once.</param>
    /// <param name="value">The value.</param>
    public BoltParameters Add(string name, bool value)
    {
        Value(name).WriteBoolean(value);
        return this;
    }

    /// <summary>Adds a list of texts.</summary>
    /// <param name="name">Name without the dollar sign; each once.</param>
    /// <param name="values">The texts.</param>
    public BoltParameters Add(string name, IReadOnlyCollection<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Value(name).WriteListHeader(values.Count);
        foreach (string value in values)
        {
            _writer.WriteString(value);
        }

        return this;
    }

    /// <summary>Adds a value of any type that <see cref="PackWriter.WriteValue"/> takes.</summary>
    /// <param name="name">Name without the dollar sign; each once.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The server could not take such a value.</exception>
    public BoltParameters AddValue(string name, object? value)
    {
        Value(name).WriteValue(value);
        return this;
    }

    /// <summary>Forgets all parameters but keeps the room they took.</summary>
    public void Clear()
    {
        _writer.Clear();
        _writer.BeginEntries();
        Count = 0;
    }

    internal void CheckComplete()
    {
        if (!_writer.EntriesAreComplete)
        {
            throw new InvalidOperationException("The last parameter is incomplete: write the value that its name, list or dictionary waits for.");
        }
    }

    /// <summary>Writes all as one dictionary.</summary>
    internal void WriteTo(PackWriter target, bool legacyTimes)
    {
        CheckComplete();
        target.WriteMapHeader(Count);
        if (legacyTimes && HasZonedTime)
        {
            LegacyTimes.Rewrite(_writer.Written, target, Count);
        }
        else if (Count > 0)
        {
            target.WriteEncodedEntries(_writer.Written, Count);
        }
    }
}
