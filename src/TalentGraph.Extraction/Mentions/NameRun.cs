namespace TalentGraph.Extraction.Mentions;

/// <summary>A run of capitalised words, with hyphens and initials between them.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">One past the index of its last token.</param>
/// <param name="StartsSentence">Whether it stands first in its sentence, where a capital says nothing.</param>
internal readonly record struct NameRun(int First, int End, bool StartsSentence);
