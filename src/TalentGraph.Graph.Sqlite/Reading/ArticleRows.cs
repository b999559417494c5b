using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Reads articles as the graph shows them.</summary>
internal static class ArticleRows
{
    /// <summary>The columns, of the table alias <c>a</c>; behind them the text, or an empty one.</summary>
    public const string Columns = ArticleColumns.All + ", a.origin_id, a.version, a.text_length, a.retraction_reason";

    public static GraphArticle Read(SqliteDataReader reader)
    {
        const int first = ArticleColumns.Count;
        return new GraphArticle(
            ArticleColumns.Read(reader) with { Text = reader.GetString(first + 4) },
            reader.GetString(first),
            reader.GetInt32(first + 1),
            reader.GetInt32(first + 2),
            reader.Text(first + 3));
    }
}
