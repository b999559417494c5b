namespace TalentGraph.Extraction.Relations;

/// <summary>A phrase that a rule must or must not read.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Expected">The claims, such as "Ada Byron WORKS_AT Google"; empty when the rule must not match.</param>
internal sealed record RuleExample(string Text, IReadOnlyList<string> Expected);
