using System.Text;
using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.PackStream;

namespace TalentGraph.Bolt.Execution;

/// <summary>Collects what the server says around the rows; rare parts are kept encoded until somebody looks.</summary>
internal sealed class SummaryBuilder
{
    private long? _first;
    private byte[] _end = [];
    private string? _database;

    /// <summary>The database that the server chose when the statement began; null if one was named.</summary>
    public string? ChosenDatabase => _database;

    public string? Bookmark { get; private set; }

    public bool TryReadOpening(ReadOnlySpan<byte> key, ref PackReader reader)
    {
        if (key.SequenceEqual("t_first"u8))
        {
            _first = reader.ReadInt64();
            return true;
        }

        if (key.SequenceEqual("db"u8) && reader.Peek() == PackType.Text)
        {
            _database = reader.ReadString();
            return true;
        }

        return false;
    }

    /// <summary>Reads what follows a batch of rows.</summary>
    /// <returns>Whether there are more.</returns>
    public bool ReadBatchEnd(ref PackReader metadata)
    {
        PackReader whole = metadata;
        int count = metadata.ReadMapHeader();
        bool more = false;
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> key = metadata.ReadUtf8();
            if (key.SequenceEqual("has_more"u8))
            {
                more = metadata.ReadBoolean();
            }
            else if (key.SequenceEqual("bookmark"u8) && metadata.Peek() == PackType.Text)
            {
                Bookmark = metadata.ReadString();
            }
            else if (key.SequenceEqual("type"u8) && metadata.Peek() == PackType.Text)
            {
                CheckType(metadata.ReadUtf8());
            }
            else
            {
                metadata.Skip();
            }
        }

        if (!more)
        {
            _end = whole.Until(metadata.Position).ToArray();
        }

        return more;
    }

    private static void CheckType(ReadOnlySpan<byte> type)
    {
        if (!type.SequenceEqual("r"u8) && !type.SequenceEqual("w"u8) && !type.SequenceEqual("rw"u8) && !type.SequenceEqual("s"u8))
        {
            throw BoltProtocolException.UnknownStatementType(Encoding.UTF8.GetString(type));
        }
    }

    public BoltSummary Build(BoltConnection connection) =>
        new(_first, _end, _database, connection.Address.ToString(), connection.ServerAgent, connection.Version.ToString());
}
