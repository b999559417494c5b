namespace TalentGraph.Graph.Update;

/// <summary>Why a reading cannot be stored as it is.</summary>
/// <param name="ClaimId">The claim at fault; absent when the fault is not a claim's.</param>
/// <param name="Reason">What is wrong, as a clause.</param>
public sealed record ReadingFlaw(string? ClaimId, string Reason);
