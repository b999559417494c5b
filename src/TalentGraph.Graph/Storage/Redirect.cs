namespace TalentGraph.Graph.Storage;

/// <summary>An id that stands for another: it was given out earlier, or would have been had articles come in another order.</summary>
/// <param name="Id">The former id.</param>
/// <param name="EntityId">The entity's id now.</param>
public sealed record Redirect(string Id, string EntityId);
