using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Turns pages of rows into pages of what they show.</summary>
internal static class Pages
{
    public static Page<T> Of<TRow, T>(Page<TRow> page, Func<TRow, T> show) => new(
        [.. page.Items.Select(item => new PageItem<T>(item.Cursor, show(item.Item)))], page.HasPrevious, page.HasNext, page.Total);
}
