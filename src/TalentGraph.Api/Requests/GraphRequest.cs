using TalentGraph.Api.Traversals;

namespace TalentGraph.Api.Requests;

/// <summary>What a request brings to its resolvers.</summary>
/// <param name="Services">The server's services.</param>
/// <param name="Access">What the caller may do.</param>
internal sealed record GraphRequest(GraphServices Services, WriteAccess Access)
{
    /// <summary>What was read with one question for several levels.</summary>
    public ReadAhead Ahead { get; } = new(Services.Reader);
}
