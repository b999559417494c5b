namespace TalentGraph.Bolt;

/// <summary>The other side does not speak Bolt as its specification says; the connection is given up.</summary>
public sealed class BoltProtocolException : BoltException
{
    /// <summary>An exception with nothing to say.</summary>
    public BoltProtocolException()
    {
    }

    /// <summary>An exception.</summary>
    /// <param name="message">What was wrong.</param>
    public BoltProtocolException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its cause.</summary>
    /// <param name="message">What was wrong.</param>
    /// <param name="innerException">The cause.</param>
    public BoltProtocolException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal static BoltProtocolException CutOff() => new("The message ends in the middle of a value.");

    internal static BoltProtocolException ReservedMarker(byte marker) => new($"Marker 0x{marker:X2} is reserved in PackStream.");

    internal static BoltProtocolException SizeBeyondMessage(long size, int left) =>
        new($"A value of size {size} is announced, but the message has only {left} bytes left.");

    internal static BoltProtocolException TooDeep(int limit) => new($"Values are nested more than {limit} deep.");

    internal static BoltProtocolException KeyIsNoText() => new("The key of a dictionary is no text.");

    internal static BoltProtocolException BadStructure(byte tag) =>
        new($"Structure 0x{tag:X2} does not have the fields that its tag asks for.");

    internal static BoltProtocolException TrailingBytes(int count) => new($"{count} bytes follow the end of a message.");

    internal static BoltProtocolException MessageTooLong(int limit) =>
        new($"A message is longer than {limit} bytes. Return less in one row, or raise BoltOptions.MaxMessageBytes.");

    internal static BoltProtocolException UnexpectedMessage(byte tag) =>
        new($"Message 0x{tag:X2} came while no such answer was due.");

    internal static BoltProtocolException WrongColumnCount(int values, int columns) =>
        new($"A row has {values} values, but the result has {columns} columns.");

    internal static BoltProtocolException NoCommonVersion(string address) =>
        new($"{address} speaks none of Bolt 4.3, 4.4 and 5.0 to 5.8. Use Neo4j 4.3 or newer.");

    internal static BoltProtocolException NotNeo4j(string address, string agent) =>
        new($"{address} says that it is '{agent}', not 'Neo4j/' with a version. This client speaks with Neo4j only.");

    internal static BoltProtocolException UnknownStatementType(string type) =>
        new($"A statement of type '{type}' was reported; expected r, w, rw or s.");

    internal static BoltProtocolException Http(string address) =>
        new($"{address} speaks HTTP, not Bolt. Use the Bolt port, which is 7687 by default.");

    internal static BoltProtocolException UnknownHandshake(string address, uint answer) =>
        new($"{address} answered the handshake with 0x{answer:X8}, a version that was not offered.");
}
