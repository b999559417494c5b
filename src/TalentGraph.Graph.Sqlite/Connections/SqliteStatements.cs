using Microsoft.Data.Sqlite;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>
/// Prepared statements of one connection, by their text. Parameters are numbered: <c>?1</c> is the first value.
/// A hot path: a batch executes tens of thousands.
/// </summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>The transaction that statements run in.</summary>
    public SqliteTransaction? Transaction { get; set; }

    public int Execute(string text, params ReadOnlySpan<object?> values) => Bind(text, values).ExecuteNonQuery();

    public T? Scalar<T>(string text, params ReadOnlySpan<object?> values) =>
        Bind(text, values).ExecuteScalar() is T value ? value : default;

    /// <summary>Reads all rows. The statement is free again when this returns.</summary>
    public List<T> Query<T>(string text, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        List<T> rows = [];
        using SqliteDataReader reader = Bind(text, values).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Reads rows one by one; until the end the same statement may not run again.</summary>
    public IEnumerable<T> Stream<T>(string text, Func<SqliteDataReader, T> read, params object?[] values)
    {
        using SqliteDataReader reader = Bind(text, values).ExecuteReader();
        while (reader.Read())
        {
            yield return read(reader);
        }
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
    }

    private SqliteCommand Bind(string text, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(text, out SqliteCommand? command))
        {
            _commands[text] = command = Prepare(text, values.Length);
        }

        command.Transaction = Transaction;
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Security", "CA2100", Justification = "Callers pass constants; values are parameters.")]
    private SqliteCommand Prepare(string text, int count)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        for (int i = 1; i <= count; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "?" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }

        return command;
    }
}
