using TalentGraph.Graph.Storage;

namespace TalentGraph.Api.Resolvers;

/// <summary>Windows on a list that is in memory already.</summary>
/// <param name="name">Name of the list's order, which its cursors carry.</param>
/// <param name="idOf">What tells an item from the others.</param>
internal sealed class ListWindow<T>(string name, Func<T, string> idOf)
{
    /// <summary>The items of a page.</summary>
    /// <exception cref="BadCursorException">A cursor is broken, or its item is no longer in the list.</exception>
    public Page<T> Of(IReadOnlyList<T> list, PageRequest page)
    {
        IReadOnlyList<T> ordered = page.Forward ? list : [.. list.Reverse()];
        int start = page.Cursor is { } cursor ? Place(ordered, cursor) + 1 : 0;
        int end = page.Bound is { } bound ? Place(ordered, bound) : ordered.Count;
        List<PageItem<T>> items =
        [
            .. ordered.Skip(start).Take(Math.Max(Math.Min(page.Size, end - start), 0))
                .Select(item => new PageItem<T>(CursorCodec.Encode(name, idOf(item)), item)),
        ];
        bool before = start > 0;
        bool after = start + items.Count < ordered.Count;
        if (!page.Forward)
        {
            items.Reverse();
            (before, after) = (after, before);
        }

        return new Page<T>(items, before, after, page.CountTotal ? list.Count : null);
    }

    private int Place(IReadOnlyList<T> list, string cursor)
    {
        object? id = CursorCodec.Decode(cursor, name, 1)[0];
        for (int i = 0; i < list.Count; i++)
        {
            if (idOf(list[i]) == id as string)
            {
                return i;
            }
        }

        throw new BadCursorException("The item of the cursor is no longer in this list. Start again without a cursor.");
    }
}
