namespace TalentGraph.Graph.Model;

/// <summary>A place where an extractor found the words of a claim, or names side by side, and claimed nothing.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Reason">Why nothing was claimed.</param>
/// <param name="Type">The relationship type that it would have been; absent when the sentence was not read for claims.</param>
/// <param name="Subject">The words for the subject; absent with the type.</param>
/// <param name="Object">The words for the object; absent with the type.</param>
/// <param name="Rule">The rule that found the words; absent with the type.</param>
public sealed record Abstention(TextSpan Sentence, AbstentionReason Reason, string? Type, TextSpan? Subject, TextSpan? Object, string? Rule);
