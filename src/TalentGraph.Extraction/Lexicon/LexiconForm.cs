namespace TalentGraph.Extraction.Lexicon;

/// <summary>One written form of a lexicon entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="NeedsContext">Whether the form is also a common word or another name, so that context must support it.</param>
/// <param name="Capitals">Which of its words must be capitalised in the text: bit 0 the first, up to 32 words.</param>
/// <param name="Exact">Whether all its letters must be capitals in the text, as in "US".</param>
/// <param name="Demonym">Whether it is an adjective or noun of origin.</param>
internal sealed record LexiconForm(LexiconEntry Entry, bool NeedsContext, uint Capitals, bool Exact, bool Demonym);
