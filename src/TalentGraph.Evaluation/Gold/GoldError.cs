namespace TalentGraph.Evaluation.Gold;

/// <summary>One wrong or missed answer.</summary>
/// <param name="Article">File of the article.</param>
/// <param name="Sort">wrong, missed, trap, entity-wrong or entity-missed.</param>
/// <param name="What">The claim or entity in words.</param>
/// <param name="Confidence">Confidence of a wrong claim, 0 to 1; 0 for the rest.</param>
/// <param name="Rule">Rule of a wrong claim.</param>
/// <param name="Sentence">Sentence.</param>
public sealed record GoldError(string Article, string Sort, string What, double Confidence, string Rule, string Sentence);
