using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Sqlite.Schema;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Tests;

[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100", Justification = "The statements are constants of this class.")]
public sealed class SchemaMigrationsTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    [Fact]
    public void A_new_file_gets_the_newest_schema_in_WAL_mode()
    {
        new SqliteDatabase(_file.Path).Initialize();
        Assert.Equal(SchemaMigrations.Newest, Scalar("PRAGMA user_version"));
        Assert.Equal(SchemaMigrations.ApplicationId, Scalar("PRAGMA application_id"));
        Assert.Equal("wal", Scalar("PRAGMA journal_mode"));
    }

    [Fact]
    public void Initializing_twice_changes_nothing()
    {
        var database = new SqliteDatabase(_file.Path);
        database.Initialize();
        Execute("UPDATE store SET revision = 7");
        database.Initialize();
        Assert.Equal(7, Scalar("SELECT revision FROM store"));
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        Execute("CREATE TABLE customer (name TEXT)");
        GraphStoreException e = Assert.Throws<GraphStoreException>(new SqliteDatabase(_file.Path).Initialize);
        Assert.Equal($"\"{_file.Path}\" is an SQLite database of another program; choose another file for the graph.", e.Message);
    }

    [Fact]
    public void A_newer_schema_is_refused()
    {
        new SqliteDatabase(_file.Path).Initialize();
        Execute("PRAGMA user_version = 900");
        GraphStoreException e = Assert.Throws<GraphStoreException>(new SqliteDatabase(_file.Path).Initialize);
        Assert.Contains("has schema version 900", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(_file.Path, new string('x', 9000));
        GraphStoreException e = Assert.Throws<GraphStoreException>(new SqliteDatabase(_file.Path).Initialize);
        Assert.Equal("SQLITE_26", e.Code);
    }

    public void Dispose() => _file.Dispose();

    private object? Scalar(string statement)
    {
        using SqliteConnection connection = Open();
        using var command = new SqliteCommand(statement, connection);
        object? value = command.ExecuteScalar();
        return value is long number ? (int)number : value;
    }

    private void Execute(string statement)
    {
        using SqliteConnection connection = Open();
        using var command = new SqliteCommand(statement, connection);
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_file.Path};Pooling=False");
        connection.Open();
        return connection;
    }
}
