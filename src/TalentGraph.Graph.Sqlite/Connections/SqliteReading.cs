using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>Reads column values as the model has them.</summary>
internal static class SqliteReading
{
    extension(SqliteDataReader reader)
    {
        public string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

        public PartialDate? Date(int column) =>
            PartialDate.TryParse(reader.Text(column), out PartialDate date) ? date : null;

        public T Word<T>(int column)
            where T : struct, Enum => EnumText.Parse<T>(reader.GetString(column));

        public T Json<T>(int column)
            where T : class => SmallJson<T>.Read(reader.GetString(column));

        public bool Flag(int column) => reader.GetInt64(column) != 0;
    }
}
