using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Pooling;

/// <summary>Finds a server for a piece of work and gives out a connection to it.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    /// <summary>Gives out a connection; it must be released.</summary>
    /// <param name="work">What it is for.</param>
    /// <param name="probe">Whether a connection that was used before must show that it still works.</param>
    /// <param name="token">Gives up.</param>
    ValueTask<ConnectionLease> AcquireAsync(WorkSettings work, bool probe, CancellationToken token);

    /// <summary>A server said which database a user works with where none is named.</summary>
    void LearnHome(string? user, string database);

    /// <summary>How many connections there are.</summary>
    IEnumerable<BoltPoolUsage> Usage();

    /// <summary>Closes connections that nobody used for long.</summary>
    ValueTask SweepAsync();
}
