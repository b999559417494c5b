namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>A score of a lane by weights that had not seen its article.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="IsTold">Whether a rule claims it too.</param>
/// <param name="Score">The score.</param>
/// <param name="IsRight">Whether the annotation says so.</param>
internal readonly record struct ScoredLane(int Lane, bool IsTold, float Score, bool IsRight);
