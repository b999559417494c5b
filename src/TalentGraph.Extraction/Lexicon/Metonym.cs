namespace TalentGraph.Extraction.Lexicon;

/// <summary>A place name that also stands for a government: "Beijing", "the Kremlin".</summary>
/// <param name="Hub">The place.</param>
/// <param name="Institution">The government.</param>
internal sealed record Metonym(LexiconEntry? Hub, LexiconEntry Institution);
