using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Makes pages of rows that were read one beyond the page's size.</summary>
internal static class PageBuilder
{
    /// <summary>Rows to read for a page: one more than it holds tells whether there are more.</summary>
    public static int Limit(PageRequest page) => page.Size == int.MaxValue ? int.MaxValue : page.Size + 1;

    /// <summary>A page of rows in reading direction; rows beyond its size only tell that there are more.</summary>
    public static Page<T> Build<T>(IReadOnlyList<KeyedRow<T>> rows, PageRequest page, Keyset keyset, long? total)
    {
        bool more = rows.Count > page.Size;
        List<PageItem<T>> items =
        [
            .. rows.Take(page.Size).Select(row => new PageItem<T>(CursorCodec.Encode(keyset.Name, row.Keys), row.Item)),
        ];
        if (!page.Forward)
        {
            items.Reverse();
        }

        return page.Forward
            ? new Page<T>(items, page.Cursor is not null, more || page.Bound is not null, total)
            : new Page<T>(items, more || page.Bound is not null, page.Cursor is not null, total);
    }

    /// <summary>Merges lists, each of them whole up to the page's limit, into one in reading direction; within a list the order does not matter.</summary>
    public static List<KeyedRow<T>> Merge<T>(IReadOnlyList<List<KeyedRow<T>>> lists, PageRequest page, Keyset keyset)
    {
        List<KeyedRow<T>> merged = lists.Count == 1 ? lists[0] : [.. lists.SelectMany(list => list)];
        merged.Sort((x, y) => page.Forward ? keyset.Compare(x.Keys, y.Keys) : keyset.Compare(y.Keys, x.Keys));
        int limit = Limit(page);
        return merged.Count > limit ? merged[..limit] : merged;
    }
}
