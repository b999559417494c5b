namespace TalentGraph.Extraction.Tagging;

/// <summary>What the letters of a token and its place say about it.</summary>
[Flags]
internal enum TokenTraits : ushort
{
    None = 0,
    HasLetter = 1,
    InitialCapital = 2,
    AllCapitals = 4,
    InnerCapital = 8,
    HasDigit = 16,
    Punctuation = 32,
    Glued = 64,
    SentenceStart = 128,
    Connector = 256,
    InCapitalLine = 512,
    InTitleLine = 1024,
}
