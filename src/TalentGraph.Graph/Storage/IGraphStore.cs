namespace TalentGraph.Graph.Storage;

/// <summary>
/// A graph database. Readers are many and see only committed batches; writers queue behind one another.
/// All members are thread safe.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Answers questions, a set of keys at a time.</summary>
    IGraphReader Reader { get; }

    /// <summary>Walks through everything in id order, for exports, copies and checks.</summary>
    IGraphScanner Scanner { get; }

    /// <summary>Writes batches.</summary>
    IGraphWriter Writer { get; }

    /// <summary>Records judgements on identity.</summary>
    IGraphCurator Curator { get; }

    /// <summary>The store's address without credentials, such as <c>sqlite:talentgraph.db</c>.</summary>
    string Address { get; }

    /// <summary>Creates the schema in an empty store and migrates an older one.</summary>
    /// <exception cref="GraphStoreException">The schema is newer than this program, or the store belongs to something else.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    Task InitializeAsync(CancellationToken cancellationToken);
}
