using Microsoft.Data.Sqlite;
using SQLitePCL;
using TalentGraph.Graph.Sqlite.Schema;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>Opens connections to one database file: a pool for readers, one at a time for the writer.</summary>
internal sealed class SqliteDatabase(string path)
{
    // How long a writer waits for another process to commit. Batches take seconds at most.
    private const int BusyTimeoutMilliseconds = 60_000;

    // SQLITE_DBCONFIG_ENABLE_QPSG, https://sqlite.org/c3ref/c_dbconfig_defensive.html
    private const int EnableStablePlans = 1007;

    private const string SharedPragmas =
        """
        PRAGMA foreign_keys = ON;
        PRAGMA busy_timeout = 60000;
        PRAGMA temp_store = FILE;
        """;

    private const string ReaderPragmas = "PRAGMA query_only = ON; PRAGMA cache_size = -16384; PRAGMA mmap_size = 268435456;";

    // In WAL mode NORMAL loses no committed batch to a killed process, and never corrupts.
    private const string WriterPragmas =
        "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -163840; PRAGMA wal_autocheckpoint = 16000; PRAGMA journal_size_limit = 134217728;";

    public string Path { get; } = path;

    public string Address => "sqlite:" + Path;

    /// <summary>Creates the file where there is none, and brings its schema up to date.</summary>
    public void Initialize()
    {
        using SqliteConnection connection = Open(SqliteOpenMode.ReadWriteCreate, pooled: false);
        try
        {
            // Must come before the first table and outside a transaction.
            Execute(connection, "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL;");
            SchemaMigrations.Apply(connection);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e, Address);
        }
    }

    public SqliteConnection OpenReader() => Configure(Open(SqliteOpenMode.ReadWrite, pooled: true), ReaderPragmas);

    public SqliteConnection OpenWriter() => Configure(Open(SqliteOpenMode.ReadWrite, pooled: false), WriterPragmas);

    public void Release()
    {
        using var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadWrite, pooled: true));
        SqliteConnection.ClearPool(connection);
    }

    private SqliteConnection Configure(SqliteConnection connection, string pragmas)
    {
        try
        {
            Execute(connection, pragmas);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw SqliteErrors.Translate(e, Address);
        }
    }

    private SqliteConnection Open(SqliteOpenMode mode, bool pooled)
    {
        var connection = new SqliteConnection(ConnectionString(mode, pooled));
        try
        {
            connection.Open();
            Execute(connection, SharedPragmas);
            KeepPlans(connection);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw SqliteErrors.Translate(e, Address);
        }
    }

    // SQLite else compiles a statement again whenever a value is bound that its plan could depend on: half the time of a small question.
    private static void KeepPlans(SqliteConnection connection) =>
        raw.sqlite3_db_config(connection.Handle!, EnableStablePlans, 1, out _); // an open connection has a handle

    private string ConnectionString(SqliteOpenMode mode, bool pooled) => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = mode,
        Pooling = pooled,
        DefaultTimeout = BusyTimeoutMilliseconds / 1000,
    }.ToString();

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Security", "CA2100", Justification = "The statements are constants of this class.")]
    private static void Execute(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
