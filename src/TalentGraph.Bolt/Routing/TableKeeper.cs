using System.Collections.Concurrent;
using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Routing;

/// <summary>Keeps a routing table per database and renews it, one question at a time for each.</summary>
internal sealed class TableKeeper(BoltOptions options, Discovery discovery)
{
    /// <summary>How long an old table still says whom to ask next.</summary>
    private static readonly TimeSpan KeepAfterExpiry = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<string, RoutingTable> _tables = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _questions = new(StringComparer.Ordinal);

    /// <summary>The table of a database; that of the home database is kept without a name only where no router tells it.</summary>
    public RoutingTable? Known(string? database) => _tables.GetValueOrDefault(database ?? "");

    /// <summary>A table that serves the work; asks for one if need be.</summary>
    public async ValueTask<RoutingTable> GetAsync(WorkSettings work, CancellationToken token)
    {
        if (Known(work.Database) is { } known && known.Serves(work.Mode, options.Clock))
        {
            return known;
        }

        SemaphoreSlim question = _questions.GetOrAdd(work.Database ?? "", static _ => new SemaphoreSlim(1));
        await question.WaitAsync(token);
        try
        {
            return Known(work.Database) is { } renewed && renewed.Serves(work.Mode, options.Clock)
                ? renewed
                : await RefreshAsync(work, token);
        }
        finally
        {
            question.Release();
        }
    }

    public async Task<RoutingTable> RefreshAsync(WorkSettings work, CancellationToken token)
    {
        RoutingTable table = await discovery.FindAsync(Known(work.Database), work, token);
        foreach ((string name, RoutingTable old) in _tables)
        {
            if (options.Clock.GetElapsedTime(old.FetchedAt) > old.TimeToLive + KeepAfterExpiry)
            {
                _tables.TryRemove(name, out _);
            }
        }

        _tables[work.Database ?? table.Database ?? ""] = table;
        return table;
    }

    public HashSet<ServerAddress> Named() => [.. _tables.Values.SelectMany(table => table.All())];

    /// <summary>Takes a lost server out of all tables.</summary>
    public void Forget(ServerAddress lost)
    {
        foreach (string database in _tables.Keys)
        {
            Forget(database, lost);
        }
    }

    /// <summary>Takes a server out of the table of one database.</summary>
    public void Forget(string? database, ServerAddress lost) => Change(database, table => table.Without(lost));

    /// <summary>Takes a server that lost the leadership of a database off its writers.</summary>
    public void ForgetWriter(string? database, ServerAddress former) => Change(database, table => table.WithoutWriter(former));

    private void Change(string? database, Func<RoutingTable, RoutingTable> change)
    {
        string key = database ?? "";
        while (_tables.TryGetValue(key, out RoutingTable? table) && !_tables.TryUpdate(key, change(table), table))
        {
            // Somebody else changed it in the meantime.
        }
    }
}
