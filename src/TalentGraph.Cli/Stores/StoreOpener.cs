using TalentGraph.Graph.Neo4j;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Stores;

/// <summary>Opens the store that an address names: the one place that knows which stores there are.</summary>
internal static class StoreOpener
{
    /// <summary>Opens a store to read; it must be there already.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be reached.</exception>
    /// <exception cref="CliException">The address is none, or there is no such store.</exception>
    public static Task<IGraphStore> OpenExistingAsync(string address, CliContext context, CancellationToken cancellationToken)
    {
        return Exists(address)
            ? OpenAsync(StoreAddress.Parse(address), context, cancellationToken)
            : throw new CliException(
                $"There is no store at \"{address}\". Import articles into it first: talentgraph import PATH --store {address}",
                ExitCode.StoreUnavailable);
    }

    /// <summary>Opens a store to write; a file that is not there is created.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be reached.</exception>
    /// <exception cref="CliException">The address is none.</exception>
    public static Task<IGraphStore> OpenOrCreateAsync(string address, CliContext context, CancellationToken cancellationToken) =>
        OpenAsync(StoreAddress.Parse(address), context, cancellationToken);

    /// <summary>Whether the store is there; a server is always taken to be.</summary>
    /// <exception cref="CliException">The address is none.</exception>
    public static bool Exists(string address)
    {
        var parsed = StoreAddress.Parse(address);
        return !parsed.IsSqlite || File.Exists(parsed.Rest);
    }

    private static async Task<IGraphStore> OpenAsync(StoreAddress address, CliContext context, CancellationToken cancellationToken)
    {
        IGraphStore store = Make(address, context);
        try
        {
            await store.InitializeAsync(cancellationToken);
        }
        catch (GraphStoreException)
        {
            await store.DisposeAsync();
            throw;
        }

        return store;
    }

    private static IGraphStore Make(StoreAddress address, CliContext context)
    {
        if (address.IsSqlite)
        {
            return new SqliteGraphStore(address.Rest, GraphOntology.Default, context.Clock);
        }

        try
        {
            return new Neo4jGraphStore(
                new Neo4jOptions
                {
                    Uri = new Uri(address.ToString()),
                    User = context.Variable("NEO4J_USERNAME") ?? (context.Variable("NEO4J_PASSWORD") is null ? null : "neo4j"),
                    Password = context.Variable("NEO4J_PASSWORD"),
                    Database = context.Variable("NEO4J_DATABASE"),
                },
                GraphOntology.Default,
                context.Clock);
        }
        catch (Exception e) when (e is ArgumentException or UriFormatException)
        {
            throw new CliException($"\"{address}\" is no address of a Neo4j server: {e.Message}", ExitCode.Usage);
        }
    }
}
