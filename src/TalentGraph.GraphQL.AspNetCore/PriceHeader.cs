namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>The header <c>GraphQL-Price</c>, ours: <c>include</c> or <c>only</c> in a request, points in a response.</summary>
internal static class PriceHeader
{
    public const string Name = "GraphQL-Price";

    /// <summary>Other words mean nothing, so that new ones can be added.</summary>
    public static PriceWish Parse(string? text) => text switch
    {
        "only" => PriceWish.Only,
        "include" => PriceWish.Include,
        _ => PriceWish.None,
    };
}
