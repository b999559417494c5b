using TalentGraph.Extraction.Coreference;

namespace TalentGraph.Extraction.Statements;

/// <summary>Tokens that a speaker is quoted as saying.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="IsDirect">Whether the words stand in quotation marks.</param>
internal readonly record struct SpokenPart(int First, int End, EntityDraft Speaker, bool IsDirect);
