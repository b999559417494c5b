using Microsoft.AspNetCore.Http;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>The bounds and choices of GraphQL over HTTP. Values outside of the given ranges are refused when they are set.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>
    /// Bytes of a request's body, 1 to 16,777,216, default 1,048,576. A body is held in memory while it is read, so this times the
    /// open connections is what a crowd of clients can claim. Beyond it: status 413, <c>LIMIT_BODY</c>.
    /// </summary>
    public int MaxBodyBytes { get; init => field = InRange(value, 1, 16 << 20, nameof(MaxBodyBytes)); } = 1 << 20;

    /// <summary>
    /// Bytes of the variables as JSON text, 1 to 16,777,216, default 524,288. Variables are coerced value by value, which costs
    /// more than reading them. Beyond it: status 413, <c>LIMIT_BODY</c>.
    /// </summary>
    public int MaxVariablesBytes { get; init => field = InRange(value, 1, 16 << 20, nameof(MaxVariablesBytes)); } = 512 << 10;

    /// <summary>
    /// Requests that are executed at once, 1 to 100,000, default 256. A request that is still sending its body does not count, so
    /// stalled clients keep nobody out. Further ones wait, see <see cref="MaxWaitingRequests"/>.
    /// </summary>
    public int MaxConcurrentRequests { get; init => field = InRange(value, 1, 100_000, nameof(MaxConcurrentRequests)); } = 256;

    /// <summary>
    /// Requests that wait for one of the places of <see cref="MaxConcurrentRequests"/>, 0 to 100,000, default 1,024. Beyond it:
    /// status 503 with <c>Retry-After</c>, <c>LIMIT_REQUESTS</c>; an early refusal is better than an answer nobody waits for.
    /// </summary>
    public int MaxWaitingRequests { get; init => field = InRange(value, 0, 100_000, nameof(MaxWaitingRequests)); } = 1_024;

    /// <summary>Whether queries may be sent by GET, default true. Mutations never can.</summary>
    public bool AllowGet { get; init; } = true;

    /// <summary>Answers a browser that opens the endpoint without a query, such as with a playground; null, the default, for none.</summary>
    public RequestDelegate? Page { get; init; }

    /// <summary>
    /// Gives the state that resolvers read with <see cref="Execution.FieldContext.State{T}"/>, such as the caller's rights; called
    /// once per request before it is executed. Null, the default, for none.
    /// </summary>
    public Func<HttpContext, object?>? State { get; init; }

    /// <summary>
    /// Called when a request was executed and nothing of the response is sent yet: may set headers and add to the response's
    /// <see cref="GraphQLResponse.Extensions"/>. Null, the default, for nothing.
    /// </summary>
    public Action<HttpContext, GraphQLResponse>? OnExecuted { get; init; }

    private static int InRange(int value, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
