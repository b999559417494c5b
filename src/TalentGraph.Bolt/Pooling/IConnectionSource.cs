using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Pooling;

/// <summary>Finds a server for a piece of work and gives out a connection to it.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    /// <summary>Gives out a connection; it must be released.</summary>
    ValueTask<ConnectionLease> AcquireAsync(WorkSettings work, CancellationToken token);

    /// <summary>How many connections there are.</summary>
    IEnumerable<BoltPoolUsage> Usage();

    /// <summary>Closes connections that nobody used for long.</summary>
    ValueTask SweepAsync();
}
