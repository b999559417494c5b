using TalentGraph.Bolt;
using TalentGraph.Graph.Neo4j.Connections;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Schema;

/// <summary>
/// Brings a database to the newest schema. Script <c>NNN-….cypher</c> of <c>cypher/schema</c> leads from version NNN − 1 to NNN, which the
/// store's node keeps. Its statements can be run again, so that an interrupted migration goes on.
/// </summary>
internal static class SchemaMigrations
{
    private static readonly IReadOnlyList<(int Version, IReadOnlyList<string> Statements)> Scripts = CypherLibrary.Schema();

    public static int Newest => Scripts[^1].Version;

    /// <exception cref="GraphStoreException">The schema is newer, or the database holds something else.</exception>
    public static async Task ApplyAsync(Neo4jDatabase database, CancellationToken cancellationToken)
    {
        int version = await VersionAsync(database, cancellationToken);
        if (version == Newest)
        {
            return;
        }

        foreach (string statement in Scripts.Where(script => script.Version > version).SelectMany(script => script.Statements))
        {
            await database.ChangeSchemaAsync(statement, cancellationToken);
        }

        await database.Reading.ExecuteAsync(CypherLibrary.Get("store/await-indexes"), null, cancellationToken);
        await database.WriteAsync(CypherLibrary.Get("store/put-schema"), new BoltParameters().Add("schema", Newest), cancellationToken);
    }

    private static async Task<int> VersionAsync(Neo4jDatabase database, CancellationToken cancellationToken)
    {
        List<int> known = await database.Reading.ListAsync(
            CypherLibrary.Get("store/get-schema"), null, row => row.Number(0), cancellationToken);
        if (known is [var version])
        {
            return version <= Newest
                ? version
                : throw new GraphStoreException(
                    $"{database.Address} has schema version {version}, and this program knows versions up to {Newest}; use a newer program.");
        }

        return await database.Reading.NumberAsync(CypherLibrary.Get("store/count-nodes"), null, cancellationToken) == 0
            ? 0
            : throw new GraphStoreException(
                $"{database.Address} holds a graph of another program; choose an empty database with NEO4J_DATABASE.");
    }
}
