using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>A connection for reading with its prepared statements. Not thread safe but for <see cref="Interrupt"/>.</summary>
internal sealed class ReaderConnection(SqliteConnection connection) : IDisposable
{
    // Texts depend on the shape of a question alone; a bound keeps strange shapes from piling up.
    private const int MaxStatements = 256;

    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    public T InTransaction<T>(Func<ReaderConnection, T> read)
    {
        Execute("BEGIN");
        try
        {
            return read(this);
        }
        finally
        {
            Execute("COMMIT");
        }
    }

    /// <summary>All rows of a statement.</summary>
    public List<T> Query<T>(SqlText sql, Func<SqliteDataReader, T> row)
    {
        using SqliteDataReader reader = Bound(sql).ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>The one number that a statement gives.</summary>
    public long Number(SqlText sql)
    {
        using SqliteDataReader reader = Bound(sql).ExecuteReader();
        return reader.Read() ? reader.GetInt64(0) : 0;
    }

    public void Interrupt()
    {
        if (connection.Handle is { } handle)
        {
            raw.sqlite3_interrupt(handle);
        }
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in _commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private void Execute(string text) => Prepared(text).ExecuteNonQuery();

    private SqliteCommand Bound(SqlText sql)
    {
        SqliteCommand command = Prepared(sql.ToString());
        command.Parameters.Clear();
        foreach ((string name, object? value) in sql.Parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    [SuppressMessage("Security", "CA2100", Justification = "Texts are put together from constants; every value is a parameter.")]
    private SqliteCommand Prepared(string text)
    {
        if (_commands.TryGetValue(text, out SqliteCommand? known))
        {
            return known;
        }

        if (_commands.Count == MaxStatements)
        {
            foreach (SqliteCommand old in _commands.Values)
            {
                old.Dispose();
            }

            _commands.Clear();
        }

        SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        _commands[text] = command;
        return command;
    }
}
