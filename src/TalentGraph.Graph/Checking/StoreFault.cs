namespace TalentGraph.Graph.Checking;

/// <summary>Something in a store that does not hold.</summary>
/// <param name="Place">Id of the article, reference source or relationship.</param>
/// <param name="Reason">What is wrong, as a clause.</param>
public sealed record StoreFault(string Place, string Reason);
