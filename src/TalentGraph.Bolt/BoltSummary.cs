using TalentGraph.Bolt.PackStream;

namespace TalentGraph.Bolt;

/// <summary>What the server says about a statement apart from its rows.</summary>
public sealed class BoltSummary
{
    private readonly long? _first;
    private readonly Lazy<Dictionary<string, object?>> _fields;
    private readonly string? _openedDatabase;

    internal BoltSummary(long? first, byte[] end, string? database, string address, string agent, string version)
    {
        _first = first;
        _openedDatabase = database;
        _fields = new Lazy<Dictionary<string, object?>>(() => Decode(end));
        ServerAddress = address;
        ServerAgent = agent;
        ProtocolVersion = version;
    }

    /// <summary>The server that did the work, as <c>host:port</c>.</summary>
    public string ServerAddress { get; }

    /// <summary>Its name and version.</summary>
    public string ServerAgent { get; }

    /// <summary>The version of Bolt, such as <c>5.8</c>.</summary>
    public string ProtocolVersion { get; }

    /// <summary>How much was changed.</summary>
    public BoltCounters Counters => new(_fields.Value.GetValueOrDefault("stats") as Dictionary<string, object?>);

    /// <summary>The database that was used; null if the server does not say.</summary>
    public string? Database => _fields.Value.GetValueOrDefault("db") as string ?? _openedDatabase;

    /// <summary><c>r</c>, <c>w</c>, <c>rw</c> or <c>s</c> (schema); null if the server does not say.</summary>
    public string? StatementType => _fields.Value.GetValueOrDefault("type") as string;

    /// <summary>How long the server took until the first row was there; null if it does not say.</summary>
    public TimeSpan? AvailableAfter => Milliseconds(_first);

    /// <summary>How long the server took for the rest; null if it does not say.</summary>
    public TimeSpan? ConsumedAfter => Milliseconds(_fields.Value.GetValueOrDefault("t_last") as long?);

    /// <summary>How it went and what the server notifies of, in its order, by the GQL standard. Empty before Bolt 5.6.</summary>
    public IReadOnlyList<BoltStatus> Statuses =>
    [
        .. (_fields.Value.GetValueOrDefault("statuses") as List<object?> ?? []).OfType<Dictionary<string, object?>>().Select(BoltStatus.From),
    ];

    /// <summary>All that the server said at the end, by the names of the protocol: plan, profile, notifications, statuses.</summary>
    public IReadOnlyDictionary<string, object?> Raw => _fields.Value;

    private static TimeSpan? Milliseconds(long? count) => count is { } value ? TimeSpan.FromMilliseconds(value) : null;

    private static Dictionary<string, object?> Decode(byte[] end)
    {
        if (end.Length == 0)
        {
            return [];
        }

        var reader = new PackReader(end);
        return PackDecoder.ReadMap(ref reader);
    }
}
