using TalentGraph.Bolt;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>
/// An order of a list by sort keys, the last of which is unique. Statements order by one list of keys, and a page lies between two such
/// lists: lists compare item by item, texts by code point.
/// </summary>
/// <param name="Name">Name of the order, which its cursors carry.</param>
/// <param name="Columns">The keys, most significant first.</param>
internal sealed record Keyset<T>(string Name, IReadOnlyList<KeyColumn<T>> Columns)
{
    private const string Foreign = "The cursor is not one that this list gave out. Take it from pageInfo or from an edge, unchanged.";

    /// <summary>Adds <c>$after</c>, <c>$before</c> and <c>$limit</c>.</summary>
    /// <exception cref="BadCursorException">A cursor is broken or of another order.</exception>
    public BoltParameters Bound(BoltParameters parameters, PageRequest page) => parameters
        .AddValue("after", Compared(page.Forward ? page.Cursor : page.Bound))
        .AddValue("before", Compared(page.Forward ? page.Bound : page.Cursor))
        .Add("limit", page.Size == int.MaxValue ? int.MaxValue : page.Size + 1L);

    /// <summary>The statement in the direction in which the page is read.</summary>
    public static CypherStatement Directed(CypherStatement statement, PageRequest page) => page.Forward ? statement : statement.Backward;

    /// <summary>A page of items in reading direction; one beyond its size only tells that there are more.</summary>
    public Page<T> Build(IReadOnlyList<T> items, PageRequest page, long? total)
    {
        bool more = items.Count > page.Size;
        List<PageItem<T>> shown = [.. items.Take(page.Size).Select(item => new PageItem<T>(CursorOf(item), item))];
        if (page.Forward)
        {
            return new Page<T>(shown, page.Cursor is not null, more || page.Bound is not null, total);
        }

        shown.Reverse();
        return new Page<T>(shown, more || page.Bound is not null, page.Cursor is not null, total);
    }

    private string CursorOf(T item) => CursorCodec.Encode(Name, [.. Columns.Select(column => column.Value(item))]);

    private List<object?>? Compared(string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        IReadOnlyList<object?> keys = CursorCodec.Decode(cursor, Name, Columns.Count);
        try
        {
            return [.. Columns.Select((column, i) => column.Compared(keys[i] ?? throw new BadCursorException(Foreign)))];
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or OverflowException)
        {
            throw new BadCursorException(Foreign);
        }
    }
}
