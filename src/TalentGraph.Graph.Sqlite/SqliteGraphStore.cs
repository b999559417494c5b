using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Sqlite.Curation;
using TalentGraph.Graph.Sqlite.Reading;
using TalentGraph.Graph.Sqlite.Scanning;
using TalentGraph.Graph.Sqlite.Writing;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update;

namespace TalentGraph.Graph.Sqlite;

/// <summary>
/// A graph in one SQLite file: nothing to install, many readers beside one writer, also across processes. Thread safe.
/// </summary>
public sealed class SqliteGraphStore : IGraphStore
{
    private readonly SqliteDatabase _database;
    private readonly SqliteTransactionRunner _runner;
    private readonly ReaderPool _readers;

    /// <summary>A store on a file; call <see cref="InitializeAsync"/> before anything else.</summary>
    /// <param name="path">Path of the file; it is created when it does not exist, its folder is not.</param>
    /// <param name="ontology">What the graph may hold.</param>
    /// <param name="clock">Gives the times at which rows are recorded.</param>
    public SqliteGraphStore(string path, GraphOntology ontology, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(ontology);
        ArgumentNullException.ThrowIfNull(clock);
        _database = new SqliteDatabase(path);
        _runner = new SqliteTransactionRunner(_database, clock);
        _readers = new ReaderPool(_database);
        Reader = new SqliteGraphReader(_readers);
        Scanner = new SqliteGraphScanner(_database);
        Writer = new GraphWriter(_runner, ontology);
        Curator = new SqliteGraphCurator(_database, _runner, ontology);
    }

    /// <summary>Answers questions.</summary>
    public IGraphReader Reader { get; }

    /// <summary>Walks through everything in id order.</summary>
    public IGraphScanner Scanner { get; }

    /// <summary>Writes batches.</summary>
    public IGraphWriter Writer { get; }

    /// <summary>Records judgements on identity.</summary>
    public IGraphCurator Curator { get; }

    /// <summary><c>sqlite:</c> and the path.</summary>
    public string Address => _database.Address;

    /// <summary>Creates the file and its schema, or migrates an older one.</summary>
    /// <exception cref="GraphStoreException">The schema is newer than this program, or the file belongs to something else.</exception>
    /// <exception cref="StoreUnavailableException">The file cannot be opened.</exception>
    public Task InitializeAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _database.Initialize();
        return Task.CompletedTask;
    }

    /// <summary>Closes all connections.</summary>
    public ValueTask DisposeAsync()
    {
        _readers.Dispose();
        _runner.Dispose();
        _database.Release();
        return ValueTask.CompletedTask;
    }
}
