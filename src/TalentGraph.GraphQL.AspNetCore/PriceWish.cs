namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>What a client wants to know of an operation's price, by the header <c>GraphQL-Price</c> or the extension <c>price</c>.</summary>
internal enum PriceWish
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>include</c>: run the operation and tell its price in <c>extensions.price</c>.</summary>
    Include,

    /// <summary><c>only</c>: tell the price without running the operation.</summary>
    Only,
}
