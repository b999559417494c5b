using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Api.Resolvers;

/// <summary>Windows on a list of routes that is in memory already.</summary>
internal static class RoutePage
{
    private const string OrderName = "ROUTES";

    public static Page<PolicyRoute> Of(IReadOnlyList<PolicyRoute> routes, PageRequest page, Func<PolicyRoute, string> idOf)
    {
        IReadOnlyList<PolicyRoute> ordered = page.Forward ? routes : [.. routes.Reverse()];
        int start = page.Cursor is { } cursor ? Place(ordered, cursor, idOf) + 1 : 0;
        int end = page.Bound is { } bound ? Place(ordered, bound, idOf) : ordered.Count;
        List<PageItem<PolicyRoute>> items =
        [
            .. ordered.Skip(start).Take(Math.Max(Math.Min(page.Size, end - start), 0))
                .Select(route => new PageItem<PolicyRoute>(CursorCodec.Encode(OrderName, idOf(route)), route)),
        ];
        bool before = start > 0;
        bool after = start + items.Count < ordered.Count;
        if (!page.Forward)
        {
            items.Reverse();
            (before, after) = (after, before);
        }

        return new Page<PolicyRoute>(items, before, after, page.CountTotal ? routes.Count : null);
    }

    private static int Place(IReadOnlyList<PolicyRoute> routes, string cursor, Func<PolicyRoute, string> idOf)
    {
        object? id = CursorCodec.Decode(cursor, OrderName, 1)[0];
        for (int i = 0; i < routes.Count; i++)
        {
            if (idOf(routes[i]) == id as string)
            {
                return i;
            }
        }

        throw new BadCursorException("The item of the cursor is no longer in this list. Start again without a cursor.");
    }
}
