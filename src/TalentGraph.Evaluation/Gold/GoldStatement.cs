namespace TalentGraph.Evaluation.Gold;

/// <summary>A statement of the gold data.</summary>
/// <param name="Speaker">Key of the speaker.</param>
/// <param name="Text">The words.</param>
public sealed record GoldStatement(string Speaker, string Text);
