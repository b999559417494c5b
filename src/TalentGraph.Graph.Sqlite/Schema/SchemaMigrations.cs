using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Schema;

/// <summary>
/// Brings a database file to the newest schema. Script <c>NNN-….sql</c> leads from version NNN − 1 to NNN,
/// which SQLite keeps in <c>user_version</c>.
/// </summary>
internal static class SchemaMigrations
{
    // "TGph": marks our files among other SQLite databases.
    public const int ApplicationId = 0x54477068;

    private const string Prefix = "schema/";

    private static readonly IReadOnlyList<(int Version, string Script)> All = LoadAll();

    public static int Newest => All[^1].Version;

    public static void Apply(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        int version = Number(connection, transaction, "PRAGMA user_version");
        CheckOwner(connection, transaction, version);
        foreach ((int next, string script) in All.Where(step => step.Version > version))
        {
            Execute(connection, transaction, script);
            Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {next}"));
        }

        Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        transaction.Commit();
    }

    private static void CheckOwner(SqliteConnection connection, SqliteTransaction transaction, int version)
    {
        int owner = Number(connection, transaction, "PRAGMA application_id");
        int tables = Number(connection, transaction, "SELECT count(*) FROM sqlite_schema");
        if (owner != ApplicationId && (owner != 0 || tables > 0))
        {
            throw new GraphStoreException(
                $"\"{connection.DataSource}\" is an SQLite database of another program; choose another file for the graph.");
        }

        if (version > Newest)
        {
            throw new GraphStoreException(
                $"\"{connection.DataSource}\" has schema version {version}, and this program knows versions up to {Newest}; use a newer program.");
        }
    }

    private static int Number(SqliteConnection connection, SqliteTransaction transaction, string statement)
    {
        using SqliteCommand command = Command(connection, transaction, statement);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string script)
    {
        using SqliteCommand command = Command(connection, transaction, script);
        command.ExecuteNonQuery();
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Security", "CA2100", Justification = "Scripts are embedded files, the other statements constants of this class.")]
    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction transaction, string text)
    {
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        return command;
    }

    private static List<(int Version, string Script)> LoadAll()
    {
        Assembly assembly = typeof(SchemaMigrations).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(CodePointComparer.Instance)
                .Select(name => (int.Parse(name.AsSpan(Prefix.Length, 3), CultureInfo.InvariantCulture), Read(assembly, name))),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!); // named by the assembly itself
        return reader.ReadToEnd();
    }
}
