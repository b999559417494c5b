using System.Text;
using System.Text.Json;

namespace TalentGraph.GraphQL;

/// <summary>What a client asks.</summary>
public sealed class GraphQLRequest
{
    /// <summary>A request whose document is UTF-8 already; the engine does not copy it to look it up.</summary>
    /// <param name="query">The document as UTF-8.</param>
    public GraphQLRequest(ReadOnlyMemory<byte> query) => Query = query;

    /// <summary>A request with the document as text. Lone surrogates become U+FFFD.</summary>
    /// <param name="query">The document.</param>
    public GraphQLRequest(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        Query = Encoding.UTF8.GetBytes(query);
    }

    /// <summary>The document as UTF-8.</summary>
    public ReadOnlyMemory<byte> Query { get; }

    /// <summary>Which operation of the document to run; null or empty if it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: an object, or undefined or null for none. The JSON must stay alive until the response is released.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether only queries may run, as with HTTP GET.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether the response shall tell the operation's price in <c>extensions.price</c>.</summary>
    public bool WantsPrice { get; init; }

    /// <summary>Whether the operation is only priced, not run: the response then has <c>data: null</c> and the price.</summary>
    public bool PriceOnly { get; init; }

    /// <summary>Whatever resolvers need of the request; they read it with <see cref="Execution.FieldContext.State{T}"/>.</summary>
    public object? State { get; init; }
}
