using TalentGraph.Graph.Storage;

namespace TalentGraph.Api.Schema;

/// <summary>Where a page stands in its list.</summary>
internal sealed record PageInfo(bool HasNext, bool HasPrevious, string? Start, string? End)
{
    public static PageInfo Of<T>(Page<T> page) => new(
        page.HasNext,
        page.HasPrevious,
        page.Items.Count == 0 ? null : page.Items[0].Cursor,
        page.Items.Count == 0 ? null : page.Items[^1].Cursor);
}
