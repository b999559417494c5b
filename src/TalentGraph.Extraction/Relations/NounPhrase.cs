using TalentGraph.Extraction.Mentions;

namespace TalentGraph.Extraction.Relations;

/// <summary>One or more mentions that a slot takes, and where the phrase ends.</summary>
/// <param name="Members">The mentions, in text order.</param>
/// <param name="End">One past its last token.</param>
internal readonly record struct NounPhrase(MentionDraft[] Members, int End);
