namespace TalentGraph.Bolt;

/// <summary>How much a statement changed; zero where nothing was.</summary>
public sealed class BoltCounters
{
    private readonly Dictionary<string, object?>? _counts;

    internal BoltCounters(Dictionary<string, object?>? counts) => _counts = counts;

    /// <summary>Nodes made.</summary>
    public long NodesCreated => Count("nodes-created");

    /// <summary>Nodes removed.</summary>
    public long NodesDeleted => Count("nodes-deleted");

    /// <summary>Relationships made.</summary>
    public long RelationshipsCreated => Count("relationships-created");

    /// <summary>Relationships removed.</summary>
    public long RelationshipsDeleted => Count("relationships-deleted");

    /// <summary>Properties set, also to the value they had.</summary>
    public long PropertiesSet => Count("properties-set");

    /// <summary>Labels added.</summary>
    public long LabelsAdded => Count("labels-added");

    /// <summary>Labels removed.</summary>
    public long LabelsRemoved => Count("labels-removed");

    /// <summary>Indexes made.</summary>
    public long IndexesAdded => Count("indexes-added");

    /// <summary>Indexes removed.</summary>
    public long IndexesRemoved => Count("indexes-removed");

    /// <summary>Constraints made.</summary>
    public long ConstraintsAdded => Count("constraints-added");

    /// <summary>Constraints removed.</summary>
    public long ConstraintsRemoved => Count("constraints-removed");

    /// <summary>Changes of the system: users, rights, databases.</summary>
    public long SystemUpdates => Count("system-updates");

    /// <summary>Whether data or schema changed.</summary>
    public bool ContainsUpdates => Says("contains-updates") ?? (_counts ?? []).Any(count => count.Value is > 0L && count.Key != "system-updates");

    /// <summary>Whether the system changed.</summary>
    public bool ContainsSystemUpdates => Says("contains-system-updates") ?? SystemUpdates > 0;

    private long Count(string key) => _counts?.GetValueOrDefault(key) as long? ?? 0;

    private bool? Says(string key) => _counts?.GetValueOrDefault(key) as bool?;
}
