using TalentGraph.Graph.Neo4j.Connections;
using TalentGraph.Graph.Neo4j.Curation;
using TalentGraph.Graph.Neo4j.Reading;
using TalentGraph.Graph.Neo4j.Scanning;
using TalentGraph.Graph.Neo4j.Schema;
using TalentGraph.Graph.Neo4j.Writing;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update;

namespace TalentGraph.Graph.Neo4j;

/// <summary>A graph in a Neo4j database, 5.26 or newer: Community edition is enough, no plug-in is needed. Thread safe.</summary>
public sealed class Neo4jGraphStore : IGraphStore
{
    private readonly Neo4jDatabase _database;
    private readonly Neo4jTransactionRunner _runner;

    /// <summary>A store in a database; call <see cref="InitializeAsync"/> before anything else.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="ontology">What the graph may hold.</param>
    /// <param name="clock">Gives the times at which rows are recorded, and measures timeouts.</param>
    /// <exception cref="ArgumentException">The address is none of Neo4j's.</exception>
    public Neo4jGraphStore(Neo4jOptions options, GraphOntology ontology, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ontology);
        ArgumentNullException.ThrowIfNull(clock);
        _database = new Neo4jDatabase(options, clock);
        _runner = new Neo4jTransactionRunner(_database, clock);
        Reader = new Neo4jGraphReader(_database);
        Scanner = new Neo4jGraphScanner(_database);
        Writer = new GraphWriter(_runner, ontology);
        Curator = new Neo4jGraphCurator(_database, _runner, ontology);
    }

    /// <summary>Answers questions.</summary>
    public IGraphReader Reader { get; }

    /// <summary>Walks through everything in id order.</summary>
    public IGraphScanner Scanner { get; }

    /// <summary>Writes batches.</summary>
    public IGraphWriter Writer { get; }

    /// <summary>Records judgements on identity.</summary>
    public IGraphCurator Curator { get; }

    /// <summary>Scheme, host and port.</summary>
    public string Address => _database.Address;

    /// <summary>Creates constraints and indexes in an empty database, or migrates an older schema.</summary>
    /// <exception cref="GraphStoreException">The schema is newer than this program, or the database holds something else.</exception>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public Task InitializeAsync(CancellationToken cancellationToken) => SchemaMigrations.ApplyAsync(_database, cancellationToken);

    /// <summary>Closes all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        _runner.Dispose();
        await _database.DisposeAsync();
    }
}
