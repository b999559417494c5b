namespace TalentGraph.Extraction.Lexicon;

/// <summary>Where a given name or surname comes from; a name may come from several places.</summary>
[Flags]
internal enum Origins
{
    /// <summary>Not known as such a name.</summary>
    None = 0,

    /// <summary>Known, of no origin that matters here.</summary>
    Other = 1,

    /// <summary>Chinese.</summary>
    Chinese = 2,

    /// <summary>Korean.</summary>
    Korean = 4,

    /// <summary>Japanese.</summary>
    Japanese = 8,

    /// <summary>Vietnamese.</summary>
    Vietnamese = 16,

    /// <summary>The name is also a common word, a month or a place.</summary>
    AlsoWord = 32,

    /// <summary>A man's name.</summary>
    Male = 64,

    /// <summary>A woman's name.</summary>
    Female = 128,
}
